/** Whether a graph keeps the ontology's shapes, and which reports of an article may go into a store. */
@NullMarked
package io.github.chancery.validate;

import org.jspecify.annotations.NullMarked;
