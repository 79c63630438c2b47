package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What {@code java -jar chancery.jar} runs: Chancery with the libraries that its build has listed beside the jar. */
public final class JarMain {
    private static final String LIST = "classpath.txt";

    private JarMain() {}

    /** Runs the command line {@code arguments} and ends the process with its exit code. */
    public static void main(String[] arguments) throws ReflectiveOperationException, URISyntaxException, IOException {
        Path jar = Path.of(JarMain.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Path> libraries = libraries(jar);
        if (libraries.isEmpty() || !libraries.stream().allMatch(Files::exists)) {
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8)
                    .println("chancery: " + jar + " has no libraries of its own, and those of its build are not there;"
                            + " run ./chancery of the source directory, which builds what is missing");
            System.exit(1);
        }
        List<URL> all = new ArrayList<>(List.of(url(jar)));
        for (Path library : libraries) {
            all.add(url(library));
        }
        // Not closed: it serves as long as the process.
        @SuppressWarnings("resource")
        ClassLoader loader = new URLClassLoader(all.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        Class.forName("io.github.chancery.cli.Chancery", true, loader)
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    private static List<Path> libraries(Path jar) throws IOException {
        Path list = jar.resolveSibling(LIST);
        return Files.exists(list)
                ? Stream.of(Files.readString(list).strip().split(File.pathSeparator))
                        .map(Path::of)
                        .toList()
                : List.of();
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }
}
