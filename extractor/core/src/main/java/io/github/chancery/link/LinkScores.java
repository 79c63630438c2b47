package io.github.chancery.link;

import io.github.chancery.link.gazetteer.ItemKind;
import io.github.chancery.resource.Resources;
import io.github.chancery.resource.TsvFile;
import io.github.chancery.resource.TsvRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Turns how well the best candidate of a name fits into how often such a candidate is right, by kind of item. The curves
 * were fitted by isotonic regression on annotated names; of kinds that are not among these, the fit is left as it is.
 */
public final class LinkScores {
    private static final String RESOURCE = "link-scores.tsv";
    private static final double HUNDREDTHS = 100;

    private final Map<ItemKind, NavigableMap<Double, Double>> curves;

    private LinkScores(Map<ItemKind, NavigableMap<Double, Double>> curves) {
        this.curves = curves;
    }

    /** The curves that ship. */
    public static LinkScores shipped() {
        Map<ItemKind, NavigableMap<Double, Double>> curves = new EnumMap<>(ItemKind.class);
        byte[] content = Resources.bytes(LinkScores.class, RESOURCE);
        for (TsvRow row : TsvFile.rows(RESOURCE, content, List.of("kind", "fit", "share"))) {
            curves.computeIfAbsent(
                            ItemKind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)),
                            kind -> new TreeMap<>(Map.of(0.0, 0.0)))
                    .put(row.decimal("fit"), row.decimal("share"));
        }
        return new LinkScores(curves);
    }

    /** No curves: scores are how well candidates fit. */
    public static LinkScores none() {
        return new LinkScores(Map.of());
    }

    /** The share of candidates of a kind that are right if they fit so well, in hundredths. */
    double share(ItemKind kind, double fit) {
        NavigableMap<Double, Double> curve = curves.get(kind == ItemKind.VENUE ? ItemKind.ORGANISATION : kind);
        return Math.round((curve == null ? fit : between(curve, fit)) * HUNDREDTHS) / HUNDREDTHS;
    }

    private static double between(NavigableMap<Double, Double> curve, double fit) {
        Map.Entry<Double, Double> below = curve.floorEntry(fit);
        Map.Entry<Double, Double> above = curve.ceilingEntry(fit);
        if (above == null) {
            return below.getValue();
        }
        double width = above.getKey() - below.getKey();
        double part = width == 0 ? 0 : (fit - below.getKey()) / width;
        return below.getValue() + part * (above.getValue() - below.getValue());
    }
}
