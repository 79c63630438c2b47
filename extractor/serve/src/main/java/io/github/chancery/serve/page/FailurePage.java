package io.github.chancery.serve.page;

import io.github.chancery.serve.http.Reply;

/** Tells what could not be answered, and why. */
public final class FailurePage {
    private FailurePage() {}

    /**
     * The page that tells it.
     *
     * @param status of HTTP
     * @param sentence what failed, and the way out
     */
    public static Reply of(int status, String sentence) {
        return Rendering.html(
                status,
                output -> JtefailureGenerated.render(
                        output, Rendering.PLAIN, Frame.of("Not answered"), status, sentence));
    }
}
