package io.github.chancery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.ChanceryException;

/** What holds of any file that a user gives beside articles: it is used, or a sentence tells what is wrong with it. */
public final class AnyText {
    private AnyText() {}

    /**
     * Uses a file.
     *
     * @param file its name, which the sentence begins with
     */
    public static void isUsedOrTold(String file, Runnable use) {
        try {
            use.run();
        } catch (ChanceryException e) {
            assertTrue(e.getMessage().startsWith(file), e::getMessage);
            assertEquals(1, e.getMessage().lines().count(), e::getMessage);
        }
    }
}
