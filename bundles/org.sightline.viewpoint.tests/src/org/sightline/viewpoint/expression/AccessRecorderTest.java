/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever computes results again needs to know every place that an expression has read. */
class AccessRecorderTest {

    private final Garden garden = new Garden();
    private final List<String> told = new ArrayList<>();

    /** Reads the name of an element. */
    public static class Services {

        public Object nameOf(EObject element) {
            return element.eGet(Garden.feature(element, "name"));
        }
    }

    private final AccessRecorder recorder = new AccessRecorder() {

        @Override
        public void read(EObject object, EStructuralFeature feature) {
            told.add(name(object) + "." + feature.getName());
        }

        @Override
        public void readContainer(EObject object) {
            told.add(name(object) + "^");
        }

        @Override
        public void readContents(EObject object) {
            told.add(name(object) + "/*");
        }

        @Override
        public void readReferences(EObject object) {
            told.add(name(object) + "->*");
        }

        @Override
        public void readFar(Reach reach, EObject start) {
            told.add(reach + (start == null ? "" : " " + name(start)));
        }
    };

    private static String name(EObject object) {
        return String.valueOf(object.eGet(Garden.feature(object, "name")));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
        "aql:self.name => [Dill.name]",
        "aql:self.likes.height => [Dill.likes, Mint.height, Rose.height]",
        "aql:self.likes->select(l | l.height > 50).name => [Dill.likes, Mint.height, Rose.height, Rose.name]",
        "aql:self.neighbour.name => [Dill.neighbour]",
        "aql:self.eContainer().name => [Dill^, North.name]",
        "aql:self.eContainer(garden::Garden) => [Dill^, North^]",
        "aql:self.ancestors() => [Dill^, North^, Kitchen^]",
        "aql:self.siblings() => [Dill^, North/*]",
        "aql:self.eContents() => [Dill/*]",
        "aql:self.eAllContents() => [TREE Dill]",
        "aql:self.eInverse() => [REFERRERS Dill]",
        "aql:self.eCrossReferences() => [Dill->*]",
        "aql:self.eGet('height') => [Dill.height]",
        "aql:garden::Herb.allInstances() => [MODEL]",
        "aql:self.nameOf() => [SERVICE Dill]",
        "aql:self.eIsProxy() => [SERVICE Dill]",
        "aql:self.eResource() => [MODEL Dill]",
        "aql:self.eClass().name => []",
        "aql:'text ' + self => []",
        "aql:if self.edible then self.name else self.height endif => [Dill.edible, Dill.name]",
        "feature:name => [Dill.name]", "feature:eContainer => [Dill^]", "feature:eContents => [Dill/*]",
        "feature:eAllContents => [TREE Dill]",
        "feature:eCrossReferences => [Dill->*]", "feature:eClass => []", "var:self => []", "service:nameOf => [SERVICE Dill]",
        "Dill => []"})
    void expression_tellsWhatItReads(String text, String reads) {
        Expression expression = new ExpressionCompiler(garden.environment().services(Services.class).build()).compile(text);
        expression.evaluate(garden.dill, Variables.NONE, EvaluationContext.PLAIN.recordedBy(recorder));
        List<String> model = told.stream().filter(read -> !read.startsWith("Herb.")).toList();
        assertEquals(reads, model.toString());
    }
}
