package io.github.chancery.bench;

import io.github.chancery.model.Entity;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Period;
import io.github.chancery.model.Report;
import io.github.chancery.model.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What an article tells of a made-up meeting. One report in ten names countries alone, one in two a place, six in ten
 * the posts; one in four tells no day that is known, one in twenty no more than the month; of seven meetings held, one
 * is still planned.
 */
record SyntheticReport(SyntheticWorld world, SyntheticEncounter encounter, Random random) {
    private static final int SENTENCES = 3;
    private static final double FIRST_PLANNED = 0.15;
    private static final double TITLED = 0.6;
    private static final double CONFIDENCE = 0.9;

    /** @param text sentences parted by full stops and blanks */
    Report of(String text) {
        boolean isOfCountries = random.nextInt(10) == 0;
        double chance = random.nextDouble();
        boolean isDetailed = encounter.title().isPresent();
        Optional<String> title = encounter.title().filter(post -> chance < TITLED);
        return new Report(
                encounter.type(),
                isDetailed && encounter.status() == Status.HELD && chance < FIRST_PLANNED
                        ? Status.PLANNED
                        : encounter.status(),
                List.of(
                        party(encounter.first(), isOfCountries, title),
                        party(encounter.second(), isOfCountries, title)),
                random.nextBoolean() ? List.of(world.city(encounter.city())) : List.of(),
                Optional.of(date()),
                encounter.topics(),
                sentences(text),
                Mention.of(text, 0, text.indexOf(' ')),
                "made-up",
                CONFIDENCE);
    }

    private Participation party(int person, boolean isCountry, Optional<String> title) {
        Entity country = world.country(person);
        return isCountry
                ? new Participation(country, title, Optional.empty(), Optional.empty())
                : new Participation(world.person(person), title, Optional.of(country), Optional.empty());
    }

    private MeetingDate date() {
        LocalDate day = encounter.day();
        int choice = random.nextInt(20);
        if (choice < 5) {
            return new MeetingDate("recently", Optional.empty());
        }
        return choice == 5
                ? new MeetingDate("in that month", Optional.of(Period.month(YearMonth.from(day))))
                : new MeetingDate("on " + day, Optional.of(Period.day(day)));
    }

    private static List<Mention> sentences(String text) {
        String[] sentences = text.split("(?<=\\.) ", SENTENCES);
        int[] begins = new int[SENTENCES];
        for (int i = 1; i < SENTENCES; i++) {
            begins[i] = begins[i - 1] + sentences[i - 1].length() + 1;
        }
        return IntStream.range(0, SENTENCES)
                .mapToObj(i -> Mention.of(text, begins[i], begins[i] + sentences[i].length()))
                .toList();
    }
}
