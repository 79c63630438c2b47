package io.github.chancery.serve.page;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A network for other programs. */
final class NetworkData {
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r-]");

    private NetworkData() {}

    /** A row a pair: the names and IRIs of both, and how many meetings of theirs were held, and how many not. */
    static String csv(NetworkDrawing network) {
        StringBuilder text = new StringBuilder("from,fromItem,to,toItem,held,notHeld\r\n");
        network.edges().forEach(edge -> text.append(cell(edge.from().label()))
                .append(',')
                .append(cell(edge.from().iri()))
                .append(',')
                .append(cell(edge.to().label()))
                .append(',')
                .append(cell(edge.to().iri()))
                .append(',')
                .append(edge.count().held())
                .append(',')
                .append(edge.count().notHeld())
                .append("\r\n"));
        return text.toString();
    }

    /** Quoted, and with an apostrophe before what a spreadsheet would take for a formula. */
    private static String cell(String text) {
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** GraphML, which Gephi, yEd and NetworkX read. */
    static String graphml(NetworkDrawing network) {
        try {
            StringWriter text = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
            key(xml, "label", "node", "string");
            key(xml, "held", "edge", "int");
            key(xml, "notHeld", "edge", "int");
            xml.writeStartElement("graph");
            xml.writeAttribute("edgedefault", "undirected");
            for (NetworkDrawing.Node node : network.nodes()) {
                element(xml, "node", Map.of("id", node.iri()), Map.of("label", node.label()));
            }
            for (NetworkDrawing.Edge edge : network.edges()) {
                element(
                        xml,
                        "edge",
                        Map.of("source", edge.from().iri(), "target", edge.to().iri()),
                        new TreeMap<>(Map.of(
                                "held", String.valueOf(edge.count().held()),
                                "notHeld", String.valueOf(edge.count().notHeld()))));
            }
            xml.writeEndDocument();
            xml.flush();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void key(XMLStreamWriter xml, String name, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void element(
            XMLStreamWriter xml, String name, Map<String, String> attributes, Map<String, String> data)
            throws XMLStreamException {
        xml.writeStartElement(name);
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        for (Map.Entry<String, String> each : data.entrySet()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", each.getKey());
            xml.writeCharacters(each.getValue());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
