package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

/**
 * What stands around a page.
 *
 * @param title of the page, as the browser shows it
 * @param search what the search field holds
 * @param data JSON-LD on what the page is about; empty if there is none
 */
public record Frame(String title, String search, String data) {
    public Frame {
        requireNonNull(title);
        requireNonNull(search);
        requireNonNull(data);
    }

    /** Of a page without data. */
    public static Frame of(String title) {
        return new Frame(title, "", "");
    }
}
