package io.github.chancery.serve.articles;

import io.github.chancery.read.ArticleInput;
import io.github.chancery.serve.http.MethodNotAllowedException;
import io.github.chancery.serve.http.NotFoundException;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import java.util.Optional;

/**
 * Takes articles, a JSON object a line, from whoever has the token, and tells what became of them. With the parameter
 * {@value #KEEP_TEXT}=true their texts are kept.
 */
public final class ArticlesPage implements Page {
    /** Of the address that articles are sent to. */
    static final String KEEP_TEXT = "keep-text";

    private final Intake intake;
    private final Token token;

    /** @param token without one nobody can add any */
    public ArticlesPage(Intake intake, Optional<String> token) {
        this.intake = intake;
        this.token = new Token(token);
    }

    @Override
    public Reply answer(Request request) {
        if (!request.rest().isEmpty()) {
            throw new NotFoundException("there is no page /" + request.path());
        }
        if (!request.method().equals("POST")) {
            throw new MethodNotAllowedException("POST");
        }
        token.check(request);
        boolean keepsText = request.parameter(KEEP_TEXT).filter("true"::equals).isPresent();
        Addition addition =
                intake.add(ArticleInput.ofLines("the request", request.body().get()), keepsText);
        return Reply.text(Reply.OK, Reply.JSON, AdditionJson.of(addition) + "\n")
                .with("Cache-Control", "no-store");
    }
}
