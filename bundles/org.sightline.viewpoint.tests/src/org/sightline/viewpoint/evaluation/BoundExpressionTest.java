/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class BoundExpressionTest {

    @Test
    void word_isMentionedWhereItStandsAlone() {
        for (String text : List.of("view", "aql:view.target", "aql:self->size(view)", "aql:not view", "aql:viewer.name + view", "var:view")) {
            assertTrue(BoundExpression.mentions(text, "view"), text);
        }
    }

    @Test
    void partOfAWordAndFeature_areNoMention() {
        for (String text : List.of("", "aql:viewpoint", "aql:overview", "aql:my_view", "aql:view2", "aql:self.view", "aql:View")) {
            assertFalse(BoundExpression.mentions(text, "view"), text);
        }
    }

    /** The pattern says the same, but would have to be compiled for each word. */
    @Property(tries = 500)
    void mention_isThatOfThePattern(@ForAll @StringLength(max = 8) @Chars({'a', 'b', '.', '_', ' ', '1', '$', '\u00e4'}) String text,
            @ForAll @StringLength(min = 1, max = 2) @CharRange(from = 'a', to = 'b') String word) {
        assertEquals(Pattern.compile("(?<![\\w.])" + word + "\\b").matcher(text).find(), BoundExpression.mentions(text, word));
    }
}
