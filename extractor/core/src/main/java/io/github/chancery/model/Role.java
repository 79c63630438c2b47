package io.github.chancery.model;

/** The part that a participant plays in a meeting, where the article tells. */
public enum Role {
    HOST,
    VISITOR,
    MEDIATOR
}
