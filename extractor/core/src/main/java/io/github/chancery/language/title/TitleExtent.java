package io.github.chancery.language.title;

/**
 * Where a title stands in its sentence: "Russian Deputy Foreign Minister for Asia".
 *
 * @param start position of its first word, behind an article and with whom it is for
 * @param head position of the noun that heads it: "Minister"
 * @param end position after its last word, what completes the head included
 */
record TitleExtent(int start, int head, int end) {

    TitleExtent withoutComplement() {
        return new TitleExtent(start, head, head + 1);
    }
}
