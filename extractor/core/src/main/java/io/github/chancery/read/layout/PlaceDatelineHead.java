package io.github.chancery.read.layout;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a dateline's dash, taken apart from its end.
 *
 * @param place what is left at the front: "GENEVA" of "GENEVA, 4 May (AFP)"
 * @param agency whether a news agency is named
 * @param date the date as written
 */
record PlaceDatelineHead(String place, boolean agency, Optional<String> date) {
    private static final Pattern BRACKETS =
            Pattern.compile("[,.]?\\s*(?:\\(\\p{Lu}[^()]{1,40}\\)|\\[\\p{Lu}[^\\]]{1,40}\\]|/\\p{Lu}[^/]{1,40}/\\.?)$");
    private static final Pattern DATE = Pattern.compile("[,.]?\\s+(" + WrittenDate.ANY + ")[.,]?$");
    private static final Pattern LAST_PART = Pattern.compile(",\\s*([^,]+)$");
    private static final Pattern CLOSING = Pattern.compile("[,\\s]+$|(?<=\\p{Lu}{4})\\.$");

    /** @param agencies the names of agencies that stand after a comma without brackets */
    static PlaceDatelineHead of(String head, Set<String> agencies) {
        String bare = BRACKETS.matcher(head.strip()).replaceFirst("");
        boolean bracketed = !bare.equals(head.strip());
        String unsigned = withoutAgency(bare, agencies);
        Matcher date = DATE.matcher(unsigned);
        Optional<String> written = date.find() ? Optional.of(date.group(1)) : Optional.empty();
        String undated = date.replaceFirst("");
        String place = withoutAgency(undated, agencies);
        boolean agency = bracketed || !unsigned.equals(bare) || !place.equals(undated);
        return new PlaceDatelineHead(CLOSING.matcher(place).replaceFirst(""), agency, written);
    }

    private static String withoutAgency(String head, Set<String> agencies) {
        Matcher last = LAST_PART.matcher(head);
        return last.find() && agencies.contains(last.group(1).strip()) ? head.substring(0, last.start()) : head;
    }
}
