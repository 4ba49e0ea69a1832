/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.sightline.io.derived.DerivedFiles;
import org.sightline.viewpoint.specification.KeptSpecification;
import org.sightline.viewpoint.specification.Specification;
import org.sightline.viewpoint.specification.SpecificationLoader;
import org.sightline.viewpoint.specification.SpecificationMetamodel;

/**
 * Reads specifications that have no folder. One that has no problems is kept, so that a later start of the program need not read it again.
 *
 * @param files where they are kept
 */
record KeptSpecifications(DerivedFiles files) {

    private static final String KIND = "specification";

    /**
     * @param name the specification's name, for messages
     * @param content what it consists of
     * @return the specification
     * @throws IOException if it cannot be read
     */
    Specification read(String name, byte[] content) throws IOException {
        byte[] source = DerivedFiles.fingerprint(content);
        Optional<Specification> kept = files.find(KIND, source).flatMap(form -> KeptSpecification.restore(name, form));
        return kept.isPresent() ? kept.get() : readAndKeep(name, content, source);
    }

    private Specification readAndKeep(String name, byte[] content, byte[] source) throws IOException {
        Specification read = new SpecificationLoader(SpecificationMetamodel.load()).load(name, new ByteArrayInputStream(content));
        KeptSpecification.of(read).ifPresent(form -> files.keep(KIND, source, form));
        return read;
    }
}
