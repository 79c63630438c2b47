package io.github.chancery.meeting.party;

/**
 * How a party was found.
 *
 * @param means by what
 * @param of the name or post that this is told with; empty where there is none
 */
public record Basis(Means means, String of) {
    /** Basis without a name or post. */
    public static Basis of(Means means) {
        return new Basis(means, "");
    }

    /** By what a party is found, and how a reader is told. */
    public enum Means {
        NAME("name"),
        SHORT_NAME("short for %s"),
        PRONOUN("pronoun for %s"),
        POST_HOLDER("the %s that the article names"),
        POST_AS_NAME("post that is a name"),
        UNNAMED_OFFICIAL("official without a name"),
        CAPITAL("capital for its government"),
        SPEAKER("speaker"),
        /** The government on whose page an article stands, found to be "we". */
        PAGE_OWNER("whose page it is"),
        DELEGATION_LEADER("leads the delegation"),
        NAMED_BEFORE("one of those that the text names before"),
        UNNAMED_GROUP("unnamed group");

        private final String words;

        Means(String words) {
            this.words = words;
        }
    }

    /** In words, for a reader. */
    public String text() {
        return means.words.formatted(of);
    }
}
