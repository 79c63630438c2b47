package io.github.chancery.serve.sparql;

import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;

/** A class that tells when somebody has it loaded. */
public final class Trap extends FunctionBase0 {
    static {
        System.setProperty("chancery.test.trap", "sprung");
    }

    @Override
    public NodeValue exec() {
        return NodeValue.TRUE;
    }
}
