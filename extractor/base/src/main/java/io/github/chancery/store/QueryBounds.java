package io.github.chancery.store;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a query may do.
 *
 * @param time how long it may take to answer; as long as it needs where there is none
 * @param isTrusted whether it may load Java classes by their names, as Jena lets queries do, and ask any service
 * @param services the hosts that it may ask with SERVICE if it is not trusted
 * @param isYielding whether it leaves the processors to others where there are not enough for all
 */
public record QueryBounds(Optional<Duration> time, boolean isTrusted, Set<String> services, boolean isYielding) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** None: for the queries of whoever runs the program. */
    public static final QueryBounds NONE = new QueryBounds(Optional.empty(), true, Set.of(), false);

    public QueryBounds {
        requireNonNull(time);
        services = Set.copyOf(services);
    }

    /** For the queries of strangers, which ask nobody else. */
    public static QueryBounds ofStrangers(Duration time) {
        return ofStrangers(time, Set.of());
    }

    /** For the queries of strangers. */
    public static QueryBounds ofStrangers(Duration time, Set<String> services) {
        return new QueryBounds(Optional.of(time), false, services, false);
    }

    /** The same within another time. */
    public QueryBounds within(Duration other) {
        return new QueryBounds(Optional.of(other), isTrusted, services, isYielding);
    }

    /** The same for a query that may take long beside others that must not wait for it. */
    public QueryBounds yielding() {
        return new QueryBounds(time, isTrusted, services, true);
    }

    /** Whether it may ask the service at an address. */
    public boolean allowsService(String address) {
        if (isTrusted) {
            return true;
        }
        try {
            URI uri = new URI(address);
            return SCHEMES.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && services.contains(uri.getHost().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
