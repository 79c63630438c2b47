package io.github.chancery.model;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Why a file cannot be used, in the words of a sentence to the user. */
public final class FileProblem {
    private FileProblem() {}

    /** The problem without the name of an exception, such as "No space left on device". */
    public static String of(IOException problem) {
        String told = Objects.requireNonNullElse(problem.getMessage(), "it cannot be read or written");
        return switch (problem) {
            case NoSuchFileException none -> "there is no " + told;
            case AccessDeniedException denied -> "no right to use " + told;
            case NotDirectoryException file -> told + " is no directory";
            case FileAlreadyExistsException other -> told + " is there already";
            case DirectoryNotEmptyException full -> told + " is not empty";
            case EOFException end -> "it ends too early";
            // A problem within another begins with the name of its class.
            default ->
                problem.getCause() instanceof IOException cause && told.equals(cause.toString()) ? of(cause) : told;
        };
    }
}
