package io.github.chancery.serve.linked;

import java.net.URI;
import java.net.URISyntaxException;

/** Paths as they are written in addresses. */
final class Addresses {
    private Addresses() {}

    /** The path from the root, with all but plain ASCII as percents and numbers. */
    static String path(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
