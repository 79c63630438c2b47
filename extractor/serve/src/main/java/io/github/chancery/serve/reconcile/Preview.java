package io.github.chancery.serve.reconcile;

import static java.util.Objects.requireNonNull;

import io.github.chancery.link.gazetteer.Item;

/**
 * A small page on an item, shown beside its name in somebody's table.
 *
 * @param text what is told of it
 */
record Preview(Item item, ItemText text) {
    Preview {
        requireNonNull(item);
        requireNonNull(text);
    }

    String html() {
        String aliases = text.aliases(item);
        return "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + escaped(item.label())
                + "</title><p><b>"
                + escaped(item.label()) + "</b> (" + item.item() + ")<br>" + escaped(text.description(item))
                + (aliases.isEmpty() ? "" : "<br>also: " + escaped(aliases)) + "</p></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
