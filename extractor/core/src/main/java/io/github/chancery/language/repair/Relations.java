package io.github.chancery.language.repair;

import java.util.regex.Pattern;

/** The kinds of relations that more than one mending looks for. */
final class Relations {
    static final Pattern SUBJECT = Pattern.compile("nsubj.*");
    static final Pattern OBJECT = Pattern.compile("obj");
    static final Pattern MARK = Pattern.compile("mark");
    /** How a noun hangs on the word that it completes. */
    static final Pattern NOMINAL = Pattern.compile("obj|obl:.*|nmod:.*|nsubj.*");

    private Relations() {}
}
