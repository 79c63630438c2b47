package io.github.chancery.store.bounds;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.QueryBounds;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query of a stranger may call: those of SPARQL, of XPath, and a few of Jena's that compute. Jena has others
 * that tell of the program, wait, or run what a text says, and takes an IRI such as {@code java:a.b.C} for the name of a class,
 * loads it and thereby runs its static code, wherever a function, a property or the word CALL can name it.
 */
public final class KnownFunctions {
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final String JENA = ARQConstants.ARQFunctionLibraryURI;

    private static final List<String> SPACES = List.of("http://www.w3.org/2001/XMLSchema#", XPATH);
    private static final Set<String> OTHERS =
            Set.of(JENA + "localname", JENA + "namespace", JENA + "strjoin", JENA + "now");

    /** Of XPath, those that call others by their names, or cannot be stopped: SPARQL has REGEX, REPLACE and CONCAT. */
    private static final Set<String> NOT =
            Set.of(XPATH + "apply", XPATH + "matches", XPATH + "replace", XPATH + "concat", XPATH + "format-number");

    private static final String LISTS = "http://jena.apache.org/ARQ/list#";
    private static final String MEMBER = RDFS.member.getURI();

    private KnownFunctions() {}

    /** Leaves a query only these functions, and the services that it may ask. */
    public static void restrict(QueryExecBuilder query, QueryBounds bounds) {
        query.set(ARQConstants.registryFunctions, new Functions());
        query.set(ARQConstants.registryPropertyFunctions, new PropertyFunctions());
        query.set(ARQ.httpServiceAllowed, !bounds.services().isEmpty());
        query.set(ARQConstants.registryServiceExecutors, new AllowedServices(bounds).registry());
    }

    /** @throws ChanceryException if the function of that IRI may not be called */
    static void check(String function) {
        if (!isKnown(function)) {
            throw new ChanceryException("the function <" + function
                    + "> cannot be called here; those of SPARQL and the casts of XML Schema can");
        }
    }

    private static boolean isKnown(String function) {
        return (SPACES.stream().anyMatch(function::startsWith) && !NOT.contains(function)) || OTHERS.contains(function);
    }

    private static boolean isKnownProperty(String property) {
        return property.startsWith(LISTS) || property.equals(MEMBER);
    }

    private static final class Functions extends FunctionRegistry {
        private final FunctionRegistry known = FunctionRegistry.get();

        @Override
        public @Nullable FunctionFactory getFunctionFactory(String uri) {
            check(uri);
            return known.getFunctionFactory(uri);
        }

        @Override
        public boolean isRegistered(String uri) {
            return isKnown(uri) && known.isRegistered(uri);
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        private final PropertyFunctionRegistry known = PropertyFunctionRegistry.get();

        @Override
        public boolean manages(String uri) {
            return isKnownProperty(uri) && known.manages(uri);
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String uri) {
            return isKnownProperty(uri) ? known.get(uri) : null;
        }

        @Override
        public boolean isRegistered(String uri) {
            return isKnownProperty(uri) && known.isRegistered(uri);
        }
    }
}
