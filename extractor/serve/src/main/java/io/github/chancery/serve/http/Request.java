package io.github.chancery.serve.http;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What somebody asks.
 *
 * @param method such as "GET"
 * @param path decoded, and without the slash that it begins with
 * @param parameters the values of each, of the address and of a form, in the order given
 * @param headers the value of a header, by its name
 * @param body what was sent; read once
 */
public record Request(
        String method,
        String path,
        Map<String, List<String>> parameters,
        Function<String, Optional<String>> headers,
        Supplier<InputStream> body) {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+(:[0-9]+)?|\\[[0-9A-Fa-f:.]+](:[0-9]+)?");

    public Request {
        requireNonNull(method);
        requireNonNull(path);
        parameters = Map.copyOf(parameters);
    }

    /** The first value of a parameter that is not blank, without blanks around it. */
    public Optional<String> parameter(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The value of a header. */
    public Optional<String> header(String name) {
        return headers.apply(name);
    }

    /** The address of the server, as whoever asks knows it, be it behind another that speaks HTTPS for it. */
    public String root() {
        String host =
                header("Host").filter(name -> HOST.matcher(name).matches()).orElse("localhost");
        boolean isSecure = header("X-Forwarded-Proto").filter("https"::equals).isPresent();
        return (isSecure ? "https://" : "http://") + host + "/";
    }

    /** The path behind its first part, such as "Q142" of "entity/Q142"; empty if it has one part. */
    public String rest() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(slash + 1);
    }
}
