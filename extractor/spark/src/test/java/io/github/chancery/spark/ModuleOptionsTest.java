package io.github.chancery.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

class ModuleOptionsTest {
    @Test
    void testsRunWithTheOptionsThatSparkGivesJava() {
        List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
        List<String> wanted = Arrays.stream(JavaModuleOptions.defaultModuleOptionArray())
                .map(String::strip)
                .filter(option -> !option.isEmpty() && !given.contains(option))
                .toList();
        assertEquals(List.of(), wanted);
    }
}
