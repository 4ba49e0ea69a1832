/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.viewpoint.harbour.Harbour;
import org.sightline.viewpoint.harbour.Sketch;

/** A specification that was kept is the one that was read. */
class KeptSpecificationTest {

    private static final Path SHIPPED = Path.of("..", "org.sightline.design", "description", "customerprocess.odesign");
    private static final String NODE = "<nodeMappings name='V' domainClass='Vessel'>" + Sketch.SQUARE + "</nodeMappings>";

    private static Specification shipped() throws IOException {
        return read(Files.readAllBytes(SHIPPED));
    }

    private static Specification read(byte[] text) throws IOException {
        try (InputStream in = new ByteArrayInputStream(text)) {
            return new SpecificationLoader(SpecificationMetamodel.load()).load("x.odesign", in);
        }
    }

    private static Specification kept(Specification read) {
        String name = read.placeOf(read.viewpoints().get(0)).file();
        return KeptSpecification.restore(name, ByteBuffer.wrap(KeptSpecification.of(read).orElseThrow())).orElseThrow();
    }

    @Test
    void shippedNotation_isTheSameAfterwards() throws IOException {
        assertSameSpecification(shipped());
        assertTrue(metamodels(kept(shipped())).contains(List.of("http://www.sightline.org/customerprocess/1.0")));
    }

    @Test
    void harbour_isTheSameAfterwards() {
        assertSameSpecification(Harbour.specification());
    }

    /** Attributes with many values, texts that are empty or blank, a colour of the system twice, and letters from everywhere. */
    @Test
    void everyKindOfValue_isTheSameAfterwards() throws IOException {
        String square = Sketch.SQUARE.replace("</style>", "<labelFormat>bold</labelFormat><labelFormat>italic</labelFormat></style>");
        Specification read = Sketch.layer("<nodeMappings name='客户 &amp; ß' domainClass='' documentation='&#10;'>" + square + "</nodeMappings>" + NODE)
                .specification();
        assertEquals(List.of(), read.problems());
        assertSameSpecification(read);
    }

    private static void assertSameSpecification(Specification read) {
        Specification kept = kept(read);
        EObject root = EcoreUtil.getRootContainer(read.viewpoints().get(0).object());
        EObject keptRoot = EcoreUtil.getRootContainer(kept.viewpoints().get(0).object());
        assertNotSame(root, keptRoot);
        assertTrue(EcoreUtil.equals(EcoreUtil.getRootContainer(root.eClass()), EcoreUtil.getRootContainer(keptRoot.eClass())));
        Comparison comparison = new Comparison(read, kept);
        comparison.same(root, keptRoot);
        assertTrue(comparison.pairs.size() > 100);
        assertEquals(List.of(), kept.problems());
        assertEquals(names(read), names(kept));
        assertEquals(metamodels(read), metamodels(kept));
    }

    private static List<String> names(Specification specification) {
        return specification.representations().stream().map(Description::name).toList();
    }

    private static List<List<String>> metamodels(Specification specification) {
        return specification.representations().stream().map(specification::metamodels).toList();
    }

    /** Walks two specifications side by side. */
    private record Comparison(Specification left, Specification right, Map<EObject, EObject> pairs) {

        Comparison(Specification left, Specification right) {
            this(left, right, new IdentityHashMap<>());
        }

        void same(EObject one, EObject other) {
            EObject known = pairs.putIfAbsent(one, other);
            if (known != null) {
                assertEquals(known, other);
                return;
            }
            assertEquals(one.eClass().getName(), other.eClass().getName());
            assertEquals(left.placeOf(Description.of(one)), right.placeOf(Description.of(other)));
            assertEquals(one.eContainer() == null, other.eContainer() == null);
            for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
                EStructuralFeature twin = other.eClass().getEStructuralFeature(one.eClass().getFeatureID(feature));
                assertEquals(feature.getName(), twin.getName());
                assertEquals(one.eIsSet(feature), other.eIsSet(twin));
                sameValues(values(one, feature), values(other, twin));
            }
        }

        private static List<Object> values(EObject object, EStructuralFeature feature) {
            Object value = object.eGet(feature);
            return value instanceof List<?> many ? new ArrayList<>(many) : Arrays.asList(value);
        }

        private void sameValues(List<Object> one, List<Object> other) {
            assertEquals(one.size(), other.size());
            for (int i = 0; i < one.size(); i++) {
                if (one.get(i) instanceof EObject object) {
                    same(object, (EObject) other.get(i));
                } else {
                    assertEquals(one.get(i), other.get(i));
                }
            }
        }
    }

    @Test
    void keptTwice_givesTheSameBytes() throws IOException {
        Specification read = shipped();
        byte[] form = KeptSpecification.of(read).orElseThrow();
        Assertions.assertArrayEquals(form, KeptSpecification.of(read).orElseThrow());
        Assertions.assertArrayEquals(form, KeptSpecification.of(kept(read)).orElseThrow());
    }

    @Test
    void specificationWithAProblem_isNotKept() throws IOException {
        Specification wrong = read(Sketch.layer(NODE.replace("<nodeMappings", "<nodeMappings wrong='x'")).text().getBytes(StandardCharsets.UTF_8));
        assertEquals(1, wrong.problems().size());
        assertTrue(KeptSpecification.of(wrong).isEmpty());
        assertTrue(KeptSpecification.of(read("<broken".getBytes(StandardCharsets.UTF_8))).isEmpty());
    }

    @Test
    void specificationOfAFolder_isNotKept(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.odesign"), Sketch.layer(NODE).text());
        Specification read = new SpecificationLoader(SpecificationMetamodel.load()).load(file);
        assertEquals(List.of(), read.problems());
        assertTrue(KeptSpecification.of(read).isEmpty());
    }

    @Test
    void shortenedForm_isNone() {
        byte[] form = KeptSpecification.of(Harbour.specification()).orElseThrow();
        for (int length = 0; length < form.length; length += 97) {
            assertTrue(KeptSpecification.restore("x", ByteBuffer.wrap(form, 0, length)).isEmpty());
        }
        assertTrue(KeptSpecification.restore("x", ByteBuffer.wrap(Arrays.copyOf(form, form.length + 1))).isEmpty());
    }

    @Test
    void damagedForm_comesToAnEndAndHarmsNothingElse() {
        List<EClassifier> ecore = List.copyOf(EcorePackage.eINSTANCE.getEClassifiers());
        byte[] form = KeptSpecification.of(Harbour.specification()).orElseThrow();
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] damaged = form.clone();
            damaged[random.nextInt(form.length)] = (byte) random.nextInt();
            refused += Assertions.assertTimeout(Duration.ofSeconds(5), () -> KeptSpecification.restore("x", ByteBuffer.wrap(damaged))).isEmpty() ? 1 : 0;
        }
        assertTrue(refused > 50, refused + " of 300 were noticed");
        assertEquals(ecore, EcorePackage.eINSTANCE.getEClassifiers());
    }
}
