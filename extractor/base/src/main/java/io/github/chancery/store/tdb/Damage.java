package io.github.chancery.store.tdb;

import io.github.chancery.model.ChanceryException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryException;

/** Tells what TDB2 throws when its files are not as it left them from what others throw within a transaction. */
final class Damage {
    private Damage() {}

    /**
     * Whether the failure comes from the database's files. Whatever the class of the exception (a truncated or overwritten
     * file shows as almost any), it was thrown below TDB2's own code, and not by the work that was done with the store.
     */
    static boolean isBehind(Throwable failure) {
        if (failure instanceof InternalError) {
            return true; // a mapped file is shorter than it was
        }
        return !isOfTheWork(failure) && isThrownByTheDatabase(root(failure));
    }

    private static boolean isOfTheWork(Throwable failure) {
        return failure instanceof ChanceryException
                || failure instanceof QueryException
                || failure instanceof HttpException
                || failure instanceof OutOfMemoryError
                || failure instanceof StackOverflowError;
    }

    static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Whether the code that threw it is the database's, or was called by it. */
    static boolean isThrownByTheDatabase(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            String name = frame.getClassName();
            if (name.startsWith("org.apache.jena.tdb2.") || name.startsWith("org.apache.jena.dboe.")) {
                return true;
            }
            if (name.startsWith("io.github.chancery.") && !name.startsWith("io.github.chancery.store.tdb.")) {
                return false;
            }
        }
        return false;
    }
}
