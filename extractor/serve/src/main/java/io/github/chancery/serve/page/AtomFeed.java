package io.github.chancery.serve.page;

import io.github.chancery.serve.http.Request;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Meetings as an Atom feed (RFC 4287).
 *
 * @param request that asks for it
 * @param given what narrows it
 * @param rows of the question "new-since", the latest first
 */
record AtomFeed(Request request, Map<String, String> given, List<Row> rows) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String NEVER = "1970-01-01";

    void writeTo(OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            String site = "http://" + request.header("Host").orElse("localhost");
            element(xml, "title", "New meetings");
            element(xml, "id", site + Links.with("/new.atom", given));
            element(xml, "updated", time(rows.isEmpty() ? NEVER : rows.get(0).get("published")));
            link(xml, "self", site + Links.with("/new.atom", given));
            link(xml, "alternate", site + Links.with("/new", given));
            for (Row row : rows) {
                entry(xml, site, row);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void entry(XMLStreamWriter xml, String site, Row row) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", row.get("status") + ": " + row.get("participants").replaceAll(" \\(wd:Q[0-9]+\\)", ""));
        element(xml, "id", site + Links.meeting(row.get("meeting")));
        element(xml, "updated", time(row.get("published")));
        link(xml, "alternate", site + Links.meeting(row.get("meeting")));
        xml.writeStartElement("author");
        element(xml, "name", "Chancery");
        xml.writeEndElement();
        element(
                xml,
                "summary",
                String.join("; ", List.of(row.get("date"), row.get("place"), row.get("topics")))
                        .strip());
        xml.writeEndElement();
    }

    private static String time(String day) {
        return day + "T00:00:00Z";
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", ""));
        xml.writeEndElement();
    }
}
