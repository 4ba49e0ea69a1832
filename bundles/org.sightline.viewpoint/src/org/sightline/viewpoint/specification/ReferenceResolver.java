/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.viewpoint.messages.Messages;

/**
 * Resolves the references of a read file: within the file, to system colours and to other files of the same folder.
 *
 * <pre>
 * //@ownedViewpoints[name='Kit']/@ownedRepresentations.0     the same file, by name or by index
 * environment:/viewpoint#//@systemColors/@entries[name='red']  a system colour
 * other.odesign#//@userColorsPalettes.0/@entries.2           another file; folders in front are ignored, the folder is always ours
 * </pre>
 */
final class ReferenceResolver {

    private static final Messages TEXTS = Messages.of(ReferenceResolver.class);
    private static final String COLOURS = "environment:/viewpoint#//@systemColors/@entries[name='";

    private final SpecificationMetamodel metamodel;
    private final Function<String, Optional<SpecificationFile>> siblings;
    private final Map<SpecificationFile, Fragments> fragments = new HashMap<>();

    /**
     * @param metamodel knows the system colours
     * @param siblings gives the other files of the folder by name, read but not resolved
     */
    ReferenceResolver(SpecificationMetamodel metamodel, Function<String, Optional<SpecificationFile>> siblings) {
        this.metamodel = metamodel;
        this.siblings = siblings;
    }

    /**
     * Sets all references of a file that can be resolved and reports the others.
     *
     * @param file a file as read
     */
    void resolve(SpecificationFile file) {
        file.takePending().forEach(each -> resolve(file, each));
    }

    private void resolve(SpecificationFile file, SpecificationFile.Pending each) {
        EObject target = find(file, each.address());
        if (target == null) {
            report(file, each, "resolver_unresolved");
        } else if (!each.reference().getEReferenceType().isInstance(target)) {
            report(file, each, "resolver_wrongType");
        } else {
            set(each.owner(), each.reference(), target);
        }
    }

    private static void report(SpecificationFile file, SpecificationFile.Pending each, String key) {
        file.report(SpecificationProblem.Severity.ERROR, file.placeOf(each.owner()).at(each.reference().getName()),
                TEXTS.get(key, each.address(), each.reference().getEReferenceType().getName()));
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject owner, EReference reference, EObject target) {
        if (reference.isMany()) {
            ((List<Object>) owner.eGet(reference)).add(target);
        } else {
            owner.eSet(reference, target);
        }
    }

    private EObject find(SpecificationFile file, String address) {
        if (address.startsWith(COLOURS) && address.endsWith("']")) {
            return metamodel.systemColour(address.substring(COLOURS.length(), address.length() - 2)).orElse(null);
        }
        int hash = address.indexOf('#');
        if (hash <= 0) {
            return at(file, address.substring(hash + 1));
        }
        String document = address.substring(0, hash);
        String name = Fragments.decode(document.substring(document.lastIndexOf('/') + 1));
        return siblings.apply(name).map(other -> at(other, address.substring(hash + 1))).orElse(null);
    }

    private EObject at(SpecificationFile file, String fragment) {
        return fragments.computeIfAbsent(file, Fragments::new).find(fragment);
    }
}
