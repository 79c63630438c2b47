package io.github.chancery.serve.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Chromium as Debian has it, kept off the network. */
final class Browser implements AutoCloseable {
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** Set where a browser must be there, so that its lack fails. */
    private static final String REQUIRED = "CHANCERY_BROWSER";

    private final ChromeDriver driver;
    private final String site;

    private Browser(ChromeDriver driver, String site) {
        this.driver = driver;
        this.site = site;
    }

    /** Opens it; where there is none the test is skipped, unless it must be there. */
    static Browser at(String site) {
        boolean isThere = Files.isExecutable(DRIVER) && Files.isExecutable(CHROMIUM);
        assumeTrue(isThere || System.getenv(REQUIRED) != null, "there is no " + CHROMIUM + " with " + DRIVER);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new Browser(new ChromeDriver(service, options), site);
    }

    /** Opens a page by its path. */
    Browser open(String path) {
        driver.get(site + path);
        return this;
    }

    Browser resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        return this;
    }

    /** Has pages seen in light or dark. */
    Browser theme(String theme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
        return this;
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Presses keys where the cursor is. */
    Browser type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Follows a link by its words. */
    Browser follow(String words) {
        driver.findElement(By.partialLinkText(words)).click();
        return this;
    }

    String text() {
        return find("main").getText();
    }

    String path() {
        return driver.getCurrentUrl().substring(site.length());
    }

    /** The value of an expression of JavaScript. */
    Object value(String expression) {
        return driver.executeScript("return " + expression);
    }

    /** What is there once it is there. */
    WebElement waitFor(String selector) {
        waitUntil("document.querySelector(\"" + selector + "\") !== null");
        return find(selector);
    }

    void waitUntil(String expression) {
        for (int waited = 0; waited < 100; waited++) {
            if (value(expression).equals(true)) {
                return;
            }
            pause(50);
        }
        throw new AssertionError("never " + expression + " in " + text());
    }

    void pause(int millis) {
        value("new Promise(done => setTimeout(done, " + millis + "))");
    }

    /** What the browser's console tells of the page: scripts that failed, and what its policy forbids. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Has nothing kept from one page to the next. */
    Browser keepNothing() {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        return this;
    }

    /** What axe-core finds that keeps people out, serious or critical, a line each. */
    @SuppressWarnings("unchecked")
    List<String> barriers() {
        driver.executeScript(axe());
        return (List<String>)
                driver.executeAsyncScript(
                        """
                const done = arguments[arguments.length - 1];
                axe.run().then(found => done(found.violations
                  .filter(each => each.impact === 'serious' || each.impact === 'critical')
                  .map(each => each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html).join(' | '))),
                  failure => done([String(failure)]));
                """);
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
