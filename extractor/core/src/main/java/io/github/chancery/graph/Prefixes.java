package io.github.chancery.graph;

import org.apache.jena.shared.PrefixMapping;

/** What IRIs begin with. */
public final class Prefixes {
    /** Where the IRIs of our own articles, reports, meetings and entities begin, unless an option says otherwise. */
    public static final String BASE = "https://w3id.org/diplomatic-meetings/";

    private Prefixes() {}

    /** The prefixes that every output uses, as the design names them. */
    public static PrefixMapping mapping() {
        return PrefixMapping.Factory.create()
                .setNsPrefix("dm", Vocabulary.DM)
                .setNsPrefix("wd", Vocabulary.WD)
                .setNsPrefix("schema", Vocabulary.SCHEMA)
                .setNsPrefix("sem", Vocabulary.SEM)
                .setNsPrefix("prov", Vocabulary.PROV)
                .setNsPrefix("skos", Vocabulary.SKOS)
                .setNsPrefix("nif", Vocabulary.NIF)
                .setNsPrefix("dcterms", Vocabulary.DCTERMS)
                .setNsPrefix("rdf", Vocabulary.RDF)
                .setNsPrefix("rdfs", Vocabulary.RDFS)
                .setNsPrefix("xsd", Vocabulary.XSD)
                .lock();
    }
}
