package io.github.chancery.store.tdb;

import io.github.chancery.store.QueryBounds;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query of a stranger may call. Jena takes an IRI such as {@code java:a.b.C} for the name of a class,
 * loads it and thereby runs its static code, wherever a function, a property or the word CALL can name it.
 */
final class KnownFunctions {
    private static final String JAVA = "java:";

    private KnownFunctions() {}

    /** Leaves a query only the functions that Jena has by name, and the services that it may ask. */
    static void restrict(QueryExecBuilder query, QueryBounds bounds) {
        query.set(ARQConstants.registryFunctions, new Functions());
        query.set(ARQConstants.registryPropertyFunctions, new PropertyFunctions());
        query.set(ARQ.httpServiceAllowed, !bounds.services().isEmpty());
        query.set(ARQConstants.registryServiceExecutors, new AllowedServices(bounds).registry());
    }

    private static final class Functions extends FunctionRegistry {
        private final FunctionRegistry known = FunctionRegistry.get();

        @Override
        public @Nullable FunctionFactory getFunctionFactory(String uri) {
            return uri.startsWith(JAVA) ? null : known.getFunctionFactory(uri);
        }

        @Override
        public boolean isRegistered(String uri) {
            return known.isRegistered(uri);
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        private final PropertyFunctionRegistry known = PropertyFunctionRegistry.get();

        @Override
        public boolean manages(String uri) {
            return !uri.startsWith(JAVA) && known.manages(uri);
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String uri) {
            return uri.startsWith(JAVA) ? null : known.get(uri);
        }

        @Override
        public boolean isRegistered(String uri) {
            return known.isRegistered(uri);
        }
    }
}
