/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.viewpoint.compact.CompactReader;
import org.sightline.viewpoint.compact.CompactWriter;

/**
 * A specification without problems in a form of its own, together with its metamodel: read and resolved once, it is made again from that form in a fraction
 * of the time. The form belongs to this version of the program and this specification; whoever keeps it keeps it apart for each of them.
 */
public final class KeptSpecification {

    private KeptSpecification() {
    }

    /**
     * @param specification a specification
     * @return its form; absent if it has problems, or is more than one file without a folder
     */
    public static Optional<byte[]> of(Specification specification) {
        return specification.onlyFile().map(KeptSpecification::write);
    }

    private static byte[] write(SpecificationFile file) {
        CompactWriter writer = new CompactWriter();
        writer.section(List.of(EcoreUtil.getRootContainer(file.roots().get(0).eClass())));
        List<EObject> objects = writer.section(file.roots());
        for (int each : file.positions().of(objects)) {
            writer.number(each);
        }
        writer.number(file.roots().size());
        file.roots().forEach(writer::object);
        writer.number(file.metamodels().size());
        file.metamodels().forEach((owner, names) -> {
            writer.object(owner);
            writer.number(names.size());
            names.forEach(writer::text);
        });
        return writer.bytes();
    }

    /**
     * @param name the file's name, for messages
     * @param form what {@link #of} gave for it
     * @return a specification that does not differ from the one that was read; absent if the form is damaged
     */
    public static Optional<Specification> restore(String name, ByteBuffer form) {
        try {
            CompactReader reader = new CompactReader(form);
            Specification specification = new Specification(read(name, reader));
            return reader.isAtEnd() ? Optional.of(specification) : Optional.empty();
        } catch (RuntimeException e) {
            // Whatever damaged bytes lead to; the caller still has the specification itself.
            return Optional.empty();
        }
    }

    private static SpecificationFile read(String name, CompactReader reader) {
        reader.section();
        EObject[] objects = reader.section();
        int[] positions = new int[2 * objects.length];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = reader.number();
        }
        SpecificationFile file = new SpecificationFile(name, new Positions(Arrays.asList(objects), positions));
        for (int roots = reader.count(); roots > 0; roots--) {
            file.addRoot(reader.object());
        }
        for (int owners = reader.count(); owners > 0; owners--) {
            EObject owner = reader.object();
            for (int names = reader.count(); names > 0; names--) {
                file.nameMetamodel(owner, reader.text());
            }
        }
        return file;
    }
}
