package io.github.chancery.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.serve.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody types a query. */
class QueryEditorTest {
    private TestServer server;
    private Browser browser;

    @BeforeEach
    void open(@TempDir Path directory) {
        server = TestServer.ofMiddleEarth(directory);
        browser = Browser.at(server.address()).resize(1280, 1000);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
        server.close();
    }

    @Test
    void aQueryIsCompletedColouredAndAsked() {
        browser.resize(1280, 1000).open("query?query=SELECT+*+%7B%7D");
        WebElement editor = browser.waitFor(".code").getShadowRoot().findElement(By.cssSelector(".cm-content"));
        editor.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, "SELECT * { ?meeting dm:partic");
        String offered = "document.querySelector('.code').shadowRoot.querySelector('.cm-tooltip-autocomplete li')";
        browser.waitUntil(offered + " !== null");
        assertTrue(browser.value(offered + ".textContent").toString().startsWith("dm:participant"));
        // What has just appeared is not taken yet, lest somebody takes it who did not see it.
        browser.pause(200);
        browser.type(Keys.ENTER, " ?who ");
        assertEquals(
                "PREFIX dm: <https://w3id.org/diplomatic-meetings#>\nSELECT * { ?meeting dm:participant ?who }",
                browser.find("#query").getDomProperty("value"));
        assertTrue((Boolean) browser.value("getComputedStyle(document.querySelector('.code').shadowRoot"
                + ".querySelector('.cm-line span')).fontWeight === '600'"));
        editor.sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        assertTrue(browser.waitFor("#answer td").getText().length() > 0);
        assertTrue(browser.path().contains("query=PREFIX+dm"), browser.path());
    }

    @Test
    void aShippedQuestionThatNobodyChangedHasAShortAddress() {
        browser.open("query?question=timeline").waitFor(".code");
        browser.find(".asking button").click();
        browser.waitUntil("location.hash === '#answer'");
        assertEquals("query?question=timeline&view=table#answer", browser.path());
    }

    @Test
    void theEditorRunsNothingThatThePageForbids() {
        browser.open("query?question=timeline").waitFor(".code");
        assertEquals(List.of(), browser.complaints());
    }
}
