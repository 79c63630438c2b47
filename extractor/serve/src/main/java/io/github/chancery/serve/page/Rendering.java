package io.github.chancery.serve.page;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import io.github.chancery.serve.http.Reply;
import java.util.Map;
import java.util.function.Consumer;

/** Makes replies of templates. */
final class Rendering {
    /** Adds nothing to what templates say. */
    static final HtmlInterceptor PLAIN = new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    };

    private Rendering() {}

    /** The page that a template writes, whole before the first byte is sent. */
    static Reply html(Consumer<HtmlTemplateOutput> template) {
        return html(Reply.OK, template);
    }

    static Reply html(int status, Consumer<HtmlTemplateOutput> template) {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        template.accept(new OwaspHtmlTemplateOutput(bytes));
        return Reply.of(status, Reply.HTML, bytes::writeTo);
    }
}
