/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a file of rules contains, reading it ends with rules and with problems at places that exist. */
class RandomDocumentTest {

    private static final List<String> PIECES = List.of("context", "Activity", "inv", "def", "A", "name", ":", "::", "self", ".", "->",
            "(", ")", "forAll", "|", "=", "<>", "null", "'x'", "'", "\"", "-- severity: info\n", "-- each: name\n", "/*", "*/", "\n", "\r\n",
            "package", "endpackage", "customerprocess", "let", "in", "if", "then", "else", "endif", "true", "3", "{", "}", "\u00e4", "\uD83D\uDE80");

    private static final String SOUND = """
            package customerprocess
            -- severity: warning
            -- message: {0} is slow
            context Activity
            inv Quick: not slow() and (standardTime = null or failPoints->forAll(f | f.severity < 3))
            def: slow() : Boolean = let limit : Real = 5.5 in if maximumTime <> null then maximumTime > limit else false endif
            context Lane inv Named: name <> 'x' and role = LaneRole::unit -- why
            endpackage
            """;

    @Property(tries = 300, seed = "1")
    void anyText_isReadToItsEnd(@ForAll("texts") String text) {
        assertIsRead(text);
    }

    @Property(tries = 300, seed = "1")
    void damagedDocument_isReadToItsEnd(@ForAll @IntRange(max = 400) int from, @ForAll @IntRange(max = 30) int length, @ForAll("pieces") String piece) {
        int cut = Math.min(from, SOUND.length());
        assertIsRead(SOUND.substring(0, cut) + piece + SOUND.substring(Math.min(cut + length, SOUND.length())));
    }

    private static void assertIsRead(String text) {
        CompanyRules company = new CompanyRulesReader(Path.of("any.rules.ocl"), text).read();

        String[] lines = text.split("\r\n|\r|\n", -1);
        for (RuleProblem problem : company.problems()) {
            assertTrue(problem.line() >= 1 && problem.line() <= lines.length, problem::text);
            assertTrue(problem.column() >= 1 && problem.column() <= lines[problem.line() - 1].length() + 1, problem::text);
            assertTrue(!problem.message().isBlank() && !problem.message().equals("null"), problem::text);
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join(" ", pieces));
    }
}
