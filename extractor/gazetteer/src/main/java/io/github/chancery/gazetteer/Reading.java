package io.github.chancery.gazetteer;

import java.util.List;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;

/** What is looked for when the dump is read once from its beginning to its end; safe for many threads. */
interface Reading {
    /** Whether a document can matter, told from its bytes at little cost. */
    boolean concerns(byte[] json);

    /** Whether this reading, and not another, tells that a document is malformed. */
    boolean tells(byte[] json);

    /** What is kept of an item: lines that begin with its number and a tab. */
    List<String> records(ItemDocument item);
}
