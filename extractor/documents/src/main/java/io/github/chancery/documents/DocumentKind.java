package io.github.chancery.documents;

import io.github.chancery.read.format.Head;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;

/** A kind of document, and what reads it. */
enum DocumentKind {
    PDF(".pdf") {
        @Override
        boolean begins(Head head) {
            return head.has(0, "%PDF-");
        }

        @Override
        Parser parser() {
            return new PDFParser();
        }
    },
    WORD(".docx") {
        @Override
        boolean begins(Head head) {
            return head.has(0, ZIP) && (head.isNamed(ending()) || head.count(WORD_PART) > 0);
        }

        @Override
        Parser parser() {
            return new OOXMLParser();
        }
    },
    OPEN_DOCUMENT(".odt") {
        @Override
        boolean begins(Head head) {
            return head.has(0, ZIP)
                    && (head.isNamed(ending()) || head.has(30, "mimetypeapplication/vnd.oasis.opendocument.text"));
        }

        @Override
        Parser parser() {
            return new OpenDocumentParser();
        }
    },
    RICH_TEXT(".rtf") {
        @Override
        boolean begins(Head head) {
            return head.has(0, "{\\rtf");
        }

        @Override
        Parser parser() {
            return new RTFParser();
        }
    };

    private static final String ZIP = "PK\u0003\u0004";
    private static final Pattern WORD_PART = Pattern.compile("word/(?:document|styles|_rels)");

    private final String ending;

    DocumentKind(String ending) {
        this.ending = ending;
    }

    /** The one that a stream seems to be of. */
    static Optional<DocumentKind> of(Head head) {
        return Arrays.stream(values()).filter(kind -> kind.begins(head)).findFirst();
    }

    abstract boolean begins(Head head);

    abstract Parser parser();

    /** How the names of such files end. */
    String ending() {
        return ending;
    }
}
