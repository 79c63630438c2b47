/** Requests and replies, and which page answers which path. */
@NullMarked
package io.github.chancery.serve.http;

import org.jspecify.annotations.NullMarked;
