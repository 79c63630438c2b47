package io.github.chancery.query;

/** How the answer to a query is written. A graph as the answer is Turtle as TEXT, JSON-LD as JSON and RDF/XML as XML. */
public enum ResultFormat {
    /** An aligned table for people. */
    TEXT,
    CSV,
    TSV,
    JSON,
    XML
}
