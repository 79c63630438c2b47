package io.github.chancery.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of a text were broken for the width of the page, so that a sentence runs on across a line's end.
 *
 * @param width the width of a page with broken lines; none if a line is a paragraph
 */
record Wrapping(String text, int width) {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 110;
    private static final int NONE = Integer.MAX_VALUE;
    /** A few lines may stick out, such as a long address. */
    private static final double WITHIN = 0.95;
    /** A line shorter than this is a heading or a list's item, and does not run on. */
    private static final int RUNS_ON = 40;

    /** @param groups the lines between blank lines */
    static Wrapping of(String text, List<List<Line>> groups) {
        List<Line> lines = groups.stream()
                .filter(group -> group.size() > 1)
                .flatMap(List::stream)
                .toList();
        List<Integer> widths = lines.stream().map(Line::width).sorted().toList();
        if (widths.isEmpty()) {
            return new Wrapping(text, NONE);
        }
        int width = widths.get((int) Math.ceil((widths.size() - 1) * WITHIN));
        Wrapping wrapping = new Wrapping(text, width);
        return width >= NARROWEST && width <= WIDEST && wrapping.isSeenIn(groups) ? wrapping : new Wrapping(text, NONE);
    }

    /** Whether most lines are full, and a sentence surely runs across the end of one. */
    private boolean isSeenIn(List<List<Line>> groups) {
        List<Boolean> full = new ArrayList<>();
        boolean runsOn = false;
        for (List<Line> group : groups) {
            for (int next = 1; next < group.size(); next++) {
                full.add(isFull(group.get(next - 1), group.get(next)));
                runsOn |= runsOn(group.get(next - 1), group.get(next));
            }
        }
        return runsOn && full.stream().filter(is -> is).count() * 2 >= full.size();
    }

    /** Whether {@code next}, directly below {@code line}, goes on with its paragraph. */
    boolean joins(Line line, Line next) {
        return runsOn(line, next) || (isFull(line, next) && next.indent() <= line.indent() && !isItem(next));
    }

    /** Whether the next line's first word would not have fitted into {@code line}. */
    private boolean isFull(Line line, Line next) {
        int word = 0;
        while (next.begin() + word < next.end() && !Blanks.isBlank(text.charAt(next.begin() + word))) {
            word++;
        }
        return line.width() + 1 + word > width;
    }

    private boolean runsOn(Line line, Line next) {
        char last = text.charAt(line.end() - 1);
        return line.width() >= RUNS_ON
                && (Character.isLetterOrDigit(last) || last == ',')
                && Character.isLowerCase(text.charAt(next.begin()));
    }

    private boolean isItem(Line line) {
        return Bullets.begin(text.substring(line.begin(), line.end()));
    }
}
