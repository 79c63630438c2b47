package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

import io.github.chancery.serve.http.NotFoundException;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Style sheets, scripts and drawings that come with the program. */
public final class StaticFiles implements Page {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(css|js|svg|txt)");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8");

    @Override
    public Reply answer(Request request) {
        String name = request.rest();
        if (!NAME.matcher(name).matches()) {
            throw new NotFoundException("there is no file " + name);
        }
        byte[] content = content(name);
        return Reply.of(requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1))), out -> out.write(content))
                .with("Cache-Control", "max-age=3600");
    }

    private static byte[] content(String name) {
        try (InputStream file = StaticFiles.class.getResourceAsStream("/io/github/chancery/serve/assets/" + name)) {
            if (file == null) {
                throw new NotFoundException("there is no file " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
