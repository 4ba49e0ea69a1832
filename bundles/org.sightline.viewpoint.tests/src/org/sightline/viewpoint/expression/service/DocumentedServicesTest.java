/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.expression.Expression;
import org.sightline.viewpoint.expression.ExpressionCompiler;
import org.sightline.viewpoint.expression.ExpressionEnvironment;
import org.sightline.viewpoint.expression.ResultNotation;
import org.sightline.viewpoint.expression.Variables;

/** The documentation names the services that there are, and its examples are true. */
class DocumentedServicesTest {

    private static final Pattern SERVICE = Pattern.compile("`(\\w+)\\(");
    private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)` → `([^`]+)`");

    @Test
    void documentation_namesAllServices() throws IOException {
        Set<String> documented = rows().stream().map(row -> row.split(" \\| ", 2)[0]).flatMap(DocumentedServicesTest::names)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(StandardLibrary.services().stream().map(Service::name).collect(Collectors.toCollection(TreeSet::new)), documented);
    }

    private static Stream<String> names(String cell) {
        return SERVICE.matcher(cell).results().map(match -> match.group(1));
    }

    @TestFactory
    Stream<DynamicTest> example_isTrue() throws IOException {
        ExpressionCompiler compiler = new ExpressionCompiler(
                ExpressionEnvironment.builder().resources(() -> List.of(EcorePackage.eINSTANCE.eResource())).build());
        return rows().stream().flatMap(row -> EXAMPLE.matcher(row.replace("\\|", "|")).results())
                .map(example -> DynamicTest.dynamicTest(example.group(1), () -> check(compiler, example)));
    }

    private static void check(ExpressionCompiler compiler, MatchResult example) {
        Expression expression = compiler.compile("aql:" + example.group(1));
        assertEquals(example.group(2),
                ResultNotation.text(expression.evaluateOrNothing(null, Variables.NONE, EvaluationContext.PLAIN)));
    }

    /** The rows of the tables of services. */
    private static List<String> rows() throws IOException {
        String text = Files.readString(documentation());
        String services = text.substring(text.indexOf("## Services"), text.indexOf("## Java services"));
        return services.lines().filter(line -> line.startsWith("| `")).toList();
    }

    private static Path documentation() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/aql.md"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs/aql.md");
    }
}
