package io.github.chancery.link.gazetteer;

/** How well known an item is by the number of Wikipedias and sister projects that have a page on it. */
final class Sitelinks {
    /** About as many as the best known have. */
    private static final double MOST = 350;

    private Sitelinks() {}

    /**
     * From 0 to 1, growing with the logarithm of the number.
     *
     * @param count 0 when it is not known
     * @param otherwise what to say then
     */
    static double prior(int count, double otherwise) {
        return count == 0 ? otherwise : Math.min(1, Math.log1p(count) / Math.log1p(MOST));
    }

    /** The count in a row, 0 where the table does not have it. */
    static int of(Row row) {
        return row.optional("sitelinks").isEmpty() ? 0 : row.number("sitelinks");
    }
}
