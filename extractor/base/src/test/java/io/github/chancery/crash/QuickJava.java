package io.github.chancery.crash;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The command of a Java of our class path that starts in half the time: the first process that comes to its end leaves an
 * archive of the classes that it loaded. Java makes one of archives of classes alone, so directories of them are packed.
 *
 * @param command all before the name of the main class
 */
record QuickJava(List<String> command) {
    /** @param folder where the archives go */
    static QuickJava in(Path folder) throws IOException {
        List<String> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(Files.isDirectory(Path.of(entry)) ? packed(Path.of(entry), folder, path.size()) : entry);
        }
        return new QuickJava(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                "-Xlog:disable",
                "-cp",
                String.join(File.pathSeparator, path)));
    }

    private static String packed(Path classes, Path folder, int number) throws IOException {
        Path jar = folder.resolve("classes-" + number + ".jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> pack(classes.relativize(file).toString().replace('\\', '/'), file, out));
        }
        return jar.toString();
    }

    private static void pack(String name, Path file, ZipOutputStream out) {
        try {
            out.putNextEntry(new ZipEntry(name));
            Files.copy(file, out);
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process of it. */
    ProcessBuilder process(Class<?> main, Object... arguments) {
        List<String> all = new ArrayList<>(command);
        all.add(main.getName());
        Stream.of(arguments).map(Object::toString).forEach(all::add);
        return new ProcessBuilder(all);
    }
}
