/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each line of the conformance kit, where the kit lies beside the project: what Sirius gives for an expression, we give too. */
class KitExpressionsTest {

    private static final Path KIT = Path.of("shared", "sirius-kit");

    @TestFactory
    Stream<DynamicTest> expression_givesWhatSiriusGives() throws IOException {
        Path kit = kit();
        assumeTrue(kit != null, "the conformance kit is not beside the project");
        Resource model = model(kit);
        EPackage shop = model.getContents().get(0).eClass().getEPackage();
        ExpressionCompiler compiler = new ExpressionCompiler(
                ExpressionEnvironment.builder().packages(List.of(shop)).resources(() -> List.of(model)).build());
        return Files.readAllLines(kit.resolve("aql/expressions.tsv")).stream().map(line -> line.split("\t", -1))
                .map(line -> DynamicTest.dynamicTest(line[0] + " " + line[1], () -> check(compiler, model, line)));
    }

    private static void check(ExpressionCompiler compiler, Resource model, String[] line) {
        EObject self = model.getEObject(line[0]);
        Expression expression = compiler.compile("aql:" + line[1]);
        String result;
        try {
            Object value = expression.evaluateOrNothing(self, Variables.NONE, EvaluationContext.PLAIN);
            result = ResultNotation.type(value) + " " + ResultNotation.text(value);
        } catch (EvaluationException e) {
            result = "error error";
        }
        assertEquals(line[2] + " " + line[3], result);
    }

    private static Resource model(Path kit) {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("shop", new XMIResourceFactoryImpl());
        EPackage shop = (EPackage) set.getResource(uri(kit.resolve("shop.ecore")), true).getContents().get(0);
        set.getPackageRegistry().put(shop.getNsURI(), shop);
        return set.getResource(uri(kit.resolve("models/normal.shop")), true);
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().toString());
    }

    private static Path kit() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(KIT))) {
                return folder.resolve(KIT);
            }
        }
        return null;
    }
}
