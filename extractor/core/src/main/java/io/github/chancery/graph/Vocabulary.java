package io.github.chancery.graph;

import io.github.chancery.model.EntityKey;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the graph, as {@code ontology/diplomatic-meetings.ttl} and the vocabularies it builds on define them. */
public final class Vocabulary {
    public static final String DM = "https://w3id.org/diplomatic-meetings#";
    public static final String WD = EntityKey.ITEMS;
    public static final String SCHEMA = "https://schema.org/";
    public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    public static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

    public static final Node TYPE = NodeFactory.createURI(RDF + "type");
    public static final Node LABEL = NodeFactory.createURI(RDFS + "label");

    public static final Node MEETING = dm("Meeting");
    public static final Node VISIT = dm("Visit");
    public static final Node CALL = dm("Call");
    public static final Node REPORT_CLASS = dm("Report");
    public static final Node MENTION = dm("Mention");
    public static final Node PARTICIPATION_CLASS = dm("Participation");
    public static final Node GROUP = dm("Group");
    public static final Node TOPIC_CLASS = dm("Topic");
    public static final Node NAME_CLASS = dm("Name");

    public static final Node HELD = dm("Held");
    public static final Node PLANNED = dm("Planned");
    public static final Node PROPOSED = dm("Proposed");
    public static final Node CANCELLED = dm("Cancelled");
    public static final Node DENIED = dm("Denied");
    public static final Node HOST = dm("Host");
    public static final Node VISITOR = dm("Visitor");
    public static final Node MEDIATOR = dm("Mediator");

    public static final Node REPORT_TYPE = dm("type");
    public static final Node STATUS = dm("status");
    public static final Node PARTICIPANT = dm("participant");
    public static final Node PARTICIPATION = dm("participation");
    public static final Node INVOLVES = dm("involves");
    public static final Node PARTICIPANT_LINE = dm("participantLine");
    public static final Node PLACE_LINE = dm("placeLine");
    public static final Node TOPIC_LINE = dm("topicLine");
    public static final Node DATE_LINE = dm("dateLine");
    public static final Node DIFFERS_IN = dm("differsIn");
    public static final Node ORDER = dm("order");
    public static final Node TALLY_LINE = dm("tallyLine");
    public static final Node HELD_DAYS = dm("heldDays");
    public static final Node HELD_WITH = dm("heldWith");
    public static final Node COUNTRIES_MET = dm("countriesMet");
    public static final Node UNLINKED = dm("unlinked");
    public static final Node ACTOR = dm("actor");
    public static final Node TITLE = dm("title");
    public static final Node REPRESENTS = dm("represents");
    public static final Node ROLE = dm("role");
    public static final Node HOLDER = dm("holder");
    public static final Node LINK_BASIS = dm("linkBasis");
    public static final Node INFERRED_REPRESENTS = dm("inferredRepresents");
    public static final Node INFERENCE_SCORE = dm("inferenceScore");
    public static final Node INFERENCE_BASIS = dm("inferenceBasis");
    public static final Node INFERRED_FROM_POST = dm("InferredFromPost");
    public static final Node PLACE = dm("place");
    public static final Node DATE = dm("date");
    public static final Node EARLIEST = dm("earliest");
    public static final Node LATEST = dm("latest");
    public static final Node DATE_TEXT = dm("dateText");
    public static final Node TOPIC = dm("topic");
    public static final Node REPORT = dm("report");
    public static final Node CONFIDENCE = dm("confidence");
    public static final Node ARTICLE = dm("article");
    public static final Node EVIDENCE = dm("evidence");
    public static final Node QUOTE = dm("quote");
    public static final Node BEGIN = dm("begin");
    public static final Node END = dm("end");
    public static final Node REFERS_TO = dm("refersTo");
    public static final Node LINK_SCORE = dm("linkScore");
    public static final Node TOLD_AS = dm("toldAs");
    public static final Node KIND = dm("kind");
    public static final Node NAME_OF = dm("nameOf");
    public static final Node MENTIONS_COUNTRY = dm("mentionsCountry");
    public static final Node PATTERN = dm("pattern");
    public static final Node TEXT_HASH = dm("textHash");
    public static final Node TEXT_SIGNATURE = dm("textSignature");
    public static final Node COPY_OF = dm("copyOf");
    public static final Node INDEPENDENT_SOURCES = dm("independentSources");
    public static final Node PATTERNS_VERSION = dm("patternsVersion");
    public static final Node GAZETTEER_VERSION = dm("gazetteerVersion");

    public static final Node PERSON = schema("Person");
    public static final Node ORGANISATION = schema("Organization");
    public static final Node COUNTRY = schema("Country");
    public static final Node PLACE_CLASS = schema("Place");
    public static final Node CONTAINED_IN = schema("containedInPlace");
    public static final Node NEWS_ARTICLE = schema("NewsArticle");
    public static final Node NAME = schema("name");
    public static final Node IDENTIFIER = schema("identifier");
    public static final Node TEXT = schema("text");
    public static final Node HEADLINE = schema("headline");
    public static final Node DATE_PUBLISHED = schema("datePublished");
    public static final Node URL = schema("url");
    public static final Node PUBLISHER = schema("publisher");
    public static final Node SOFTWARE_VERSION = schema("softwareVersion");

    public static final Node REPLACED_BY = NodeFactory.createURI(DCTERMS + "isReplacedBy");

    public static final Node PROV_ENTITY = prov("Entity");
    public static final Node ACTIVITY = prov("Activity");
    public static final Node GENERATED_BY = prov("wasGeneratedBy");
    public static final Node ENDED_AT = prov("endedAtTime");

    private Vocabulary() {}

    private static Node dm(String name) {
        return NodeFactory.createURI(DM + name);
    }

    private static Node schema(String name) {
        return NodeFactory.createURI(SCHEMA + name);
    }

    private static Node prov(String name) {
        return NodeFactory.createURI(PROV + name);
    }
}
