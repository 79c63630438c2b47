package io.github.chancery.spark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.launcher.JavaModuleOptions;

/** A master and two workers of one core each, of Spark's own classes, each a process of its own on this machine. */
final class StandaloneCluster implements AutoCloseable {
    private static final String LOCAL = "127.0.0.1";
    /** Spark's own: the master tells its address. */
    private static final String LOGGING =
            "-Dlog4j2.configurationFile=classpath:org/apache/spark/log4j2-defaults.properties";

    private static final String MEMORY = "1500m";

    private final Path directory;
    private final String classPath =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    private final List<Process> processes = new ArrayList<>();
    private final String address;

    /** @param directory for what workers write, and what stands for an installation of Spark */
    StandaloneCluster(Path directory) throws IOException {
        this.directory = directory;
        // Workers refuse to start executors without it; what executors load is named in the configuration.
        Files.createDirectories(directory.resolve("spark/jars"));
        Process master = start("master.Master", "--host", LOCAL, "--port", "0", "--webui-port", "0");
        this.address = address(master);
        worker(address);
        worker(address);
    }

    /** What a driver has to know. */
    SparkConf conf() {
        return new SparkConf()
                .setMaster(address)
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", LOCAL)
                .set("spark.driver.bindAddress", LOCAL)
                .set("spark.executor.memory", MEMORY)
                .set("spark.executor.extraClassPath", classPath)
                .set("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
                .set("spark.scheduler.minRegisteredResourcesRatio", "1")
                .set("spark.scheduler.maxRegisteredResourcesWaitingTime", "120s");
    }

    /** Kills the last worker and its executor as a power cut would. */
    void killWorker() {
        kill(processes.get(processes.size() - 1));
    }

    /** Kills the executor of the first worker, which starts another. */
    void killExecutor() {
        processes.get(1).descendants().forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        processes.forEach(StandaloneCluster::kill);
    }

    private static void kill(Process process) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private void worker(String master) throws IOException {
        String work = Files.createTempDirectory(directory, "worker").toString();
        start(
                "worker.Worker",
                "--host",
                LOCAL,
                "--port",
                "0",
                "--webui-port",
                "0",
                "-c",
                "1",
                "-m",
                MEMORY,
                "-d",
                work,
                master);
    }

    private Process start(String name, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Xmx256m", LOGGING));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().strip().split("\\s+")));
        command.addAll(List.of("-cp", classPath, "org.apache.spark.deploy." + name));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(directory.toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        directory.resolve("spark").toString(),
                        "SPARK_LOCAL_IP",
                        LOCAL,
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "JAVA_HOME",
                        System.getProperty("java.home")));
        if (name.startsWith("worker")) {
            builder.redirectOutput(new File(directory.toFile(), "worker-" + processes.size() + ".log"));
        }
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** What the master says that it is called, once it listens. */
    private static String address(Process master) throws IOException {
        BufferedReader log = new BufferedReader(new InputStreamReader(master.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder told = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            told.append(line).append('\n');
            int begin = line.indexOf("spark://");
            if (begin >= 0) {
                Thread.ofPlatform().daemon().start(() -> drain(log));
                return line.substring(begin).replaceFirst("[\\s,].*", "");
            }
        }
        throw new IOException("the master did not start: " + told);
    }

    /** A process whose output nobody reads would wait. */
    private static void drain(BufferedReader log) {
        try {
            while (log.readLine() != null) {}
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
