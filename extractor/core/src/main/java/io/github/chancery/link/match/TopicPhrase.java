package io.github.chancery.link.match;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A phrase for a topic, taken apart.
 *
 * @param event what it is about: "Syrian crisis" in "efforts to resolve the Syrian crisis"
 * @param isWhole whether the phrase has no more than that, but for an article and adjectives such as "ongoing"
 */
record TopicPhrase(String event, boolean isWhole) {
    /** What can be done about an event, so that a phrase that begins so is about that event. */
    private static final Pattern HEAD = Pattern.compile(
            "(?i)^(?:the )?(?:(?:joint|international|ongoing|diplomatic|political|peaceful|negotiated|further|continued|recent"
                    + "|latest|common|possible|full) )*(?:(?:efforts?|ways?|steps|attempts|need|plans?) to (?:\\w+ly )?"
                    + "(?:resolve|end|settle|solve|stop|implement)|(?:solution|settlement|resolution|end|response) (?:to|of|for|in)"
                    + "|(?:developments|progress) (?:in|on|of|around)|(?:implementation|issue|question|topic|outcome) of"
                    + "|situation around) (?=.)");

    private static final Pattern MODIFIERS = Pattern.compile(
            "(?i)^(?:(?:the|ongoing|current|bloody|brutal|long-running|protracted|devastating|continuing|present|entire) )+");
    private static final String KIND = "((?:civil )?(?:crisis|war|conflict)|insurgency|revolution|uprising)";
    private static final Pattern IN = Pattern.compile("(?i)^" + KIND + " in (?:the )?(.+)$");
    private static final Pattern OF = Pattern.compile("(?i)^(.+?)(?:['’]s|(?<=s)['’])? " + KIND + "$");

    /** An event by what kind it is and where: "crisis" in "Syria". */
    record Located(String kind, String place) {}

    /** Takes a phrase apart. */
    static TopicPhrase of(String phrase) {
        String core = MODIFIERS.matcher(phrase).replaceFirst("");
        String event = MODIFIERS.matcher(HEAD.matcher(core).replaceFirst("")).replaceFirst("");
        return new TopicPhrase(event, event.length() == core.length());
    }

    /** The event's kind and its country by name or adjective, if it is told so. */
    Optional<Located> located() {
        Matcher in = IN.matcher(event);
        Matcher of = OF.matcher(event);
        return Stream.of(in, of)
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> found == in
                        ? new Located(in.group(1), in.group(2))
                        : new Located(
                                of.group(2), MODIFIERS.matcher(of.group(1)).replaceFirst("")));
    }
}
