package io.github.chancery.read.mail;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.chancery.read.AnyBytes;
import org.junit.jupiter.api.Timeout;

/** Any bytes as a mail and as a box of mails. */
class MailFuzzTest {
    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) {
        AnyBytes.areReadOrTold(bytes, "input.eml", "input.mbox");
    }
}
