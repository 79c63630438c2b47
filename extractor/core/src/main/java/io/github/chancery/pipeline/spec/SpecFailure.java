package io.github.chancery.pipeline.spec;

/**
 * An example whose reports are not what it expects.
 *
 * @param place its file and line
 * @param text its text
 * @param expected the reports that it expects, one a line
 * @param found the reports that were found, one a line
 */
public record SpecFailure(String place, String text, String expected, String found) {
    /** The failure in one sentence. */
    public String message() {
        return place + ": expected is " + reports(expected) + ", but found is " + reports(found) + ", in \"" + text
                + "\"";
    }

    private static String reports(String lines) {
        return lines.isEmpty() ? "no report" : "[" + lines.replace("\n", "] and [") + "]";
    }
}
