package io.github.chancery.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small documents. */
final class DocumentFiles {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private DocumentFiles() {}

    static byte[] docx(List<String> paragraphs) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        StringBuilder body = new StringBuilder("<w:document xmlns:w=\"" + WORD + "\"><w:body>");
        paragraphs.forEach(paragraph -> body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                .append(paragraph)
                .append("</w:t></w:r></w:p>"));
        parts.put("word/document.xml", body.append("</w:body></w:document>").toString());
        return zip(parts);
    }

    static byte[] odt(List<String> paragraphs) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        StringBuilder body = new StringBuilder(
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>");
        paragraphs.forEach(
                paragraph -> body.append("<text:p>").append(paragraph).append("</text:p>"));
        parts.put(
                "content.xml",
                body.append("</office:text></office:body></office:document-content>")
                        .toString());
        return zip(parts);
    }

    static byte[] rtf(List<String> paragraphs) {
        return ("{\\rtf1\\ansi " + String.join("\\par ", paragraphs) + "\\par}").getBytes(UTF_8);
    }

    /** @param lines from the top of the page; a gap is left where one is empty */
    static byte[] pdf(List<String> lines) {
        StringBuilder content = new StringBuilder("BT /F 12 Tf 14 TL 50 780 Td ");
        lines.forEach(line -> content.append("(").append(line).append(") Tj T* "));
        content.append("ET");
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length "
                        + content.length() + ">>stream\n" + content
                        + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(UTF_8);
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(UTF_8);
                zip.putNextEntry(
                        part.getKey().equals("mimetype")
                                ? stored(part.getKey(), content)
                                : new ZipEntry(part.getKey()));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
