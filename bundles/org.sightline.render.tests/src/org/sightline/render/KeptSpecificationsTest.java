/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.derived.DerivedFiles;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.specification.Specification;

/** A specification is read when it is new, and taken as it was kept when it is not. */
class KeptSpecificationsTest {

    private static final String KIND = "specification";

    @TempDir
    private Path folder;
    private DerivedFiles files;
    private byte[] packages;

    @BeforeEach
    void setUp() throws IOException {
        files = DerivedFiles.in(folder, "1");
        try (InputStream in = KeptSpecificationsTest.class.getResourceAsStream("packages.odesign")) {
            packages = in.readAllBytes();
        }
    }

    private List<String> read(byte[] content) throws IOException {
        Specification specification = new KeptSpecifications(files).read("packages.odesign", content);
        return specification.representations().stream().map(Description::name).toList();
    }

    private byte[] renamed() {
        return new String(packages, StandardCharsets.UTF_8).replace("name=\"packages\"", "name=\"other\"").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void secondReading_takesWhatWasKept() throws IOException {
        read(packages);
        read(renamed());
        ByteBuffer other = files.find(KIND, DerivedFiles.fingerprint(renamed())).orElseThrow();
        byte[] form = new byte[other.remaining()];
        other.get(form);
        files.keep(KIND, DerivedFiles.fingerprint(packages), form);
        assertEquals(read(renamed()), read(packages));
    }

    @Test
    void changedSpecification_isReadAgain() throws IOException {
        assertTrue(read(packages).contains("packages"));
        assertTrue(read(renamed()).contains("other"));
    }

    @Test
    void whatWasKeptDamaged_isReadAgain() throws IOException {
        List<String> names = read(packages);
        files.keep(KIND, DerivedFiles.fingerprint(packages), new byte[] { 1, 2, 3 });
        assertEquals(names, read(packages));
    }

    @Test
    void specificationWithProblems_isReadEachTime() throws IOException {
        byte[] wrong = new String(packages, StandardCharsets.UTF_8).replaceFirst("<ownedViewpoints ", "<ownedViewpoints wrong=\"x\" ")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2; i++) {
            assertEquals(1, new KeptSpecifications(files).read("packages.odesign", wrong).problems().size());
        }
        assertTrue(files.find(KIND, DerivedFiles.fingerprint(wrong)).isEmpty());
    }
}
