package io.github.chancery.gazetteer;

import java.util.List;

/**
 * What is kept of a dump.
 *
 * @param languages codes of the languages whose names are kept, the label's first
 * @param classes the classes whose instances are kept; the first that fits counts
 * @param posts the posts whose holders are kept; the first that fits counts
 * @param notSeats numbers of capitals that do not stand for their country's government in text
 * @param codesAsNames ISO codes of countries that text uses as their names
 */
record Selection(
        List<String> languages,
        List<ClassRule> classes,
        List<PostRule> posts,
        List<Integer> notSeats,
        List<String> codesAsNames) {
    /** How many classes and posts there can be. */
    static final int LIMIT = 64;

    /**
     * A class whose instances are kept.
     *
     * @param item the number of the class
     * @param type what its items are called in the table, such as "conflict"
     * @param without properties that none of its items may have
     * @param population the least number of inhabitants
     */
    record ClassRule(int item, Kind kind, String type, List<String> without, int population) {}

    /**
     * A post whose holders are kept.
     *
     * @param item the number of the post's class
     * @param office the office that it is, or {@link #BY_TITLE}
     */
    record PostRule(int item, String office) {
        /** The office is told from the post's name. */
        static final String BY_TITLE = "by title";
    }

    /** The place of a post among all rules, classes first. */
    int ruleOfPost(int post) {
        return classes.size() + post;
    }
}
