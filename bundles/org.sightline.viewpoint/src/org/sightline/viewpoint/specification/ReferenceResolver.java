/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.viewpoint.messages.Messages;

/**
 * Resolves the references of a read file: within the file, to system colours and to other files of the same folder.
 *
 * <pre>
 * //@ownedViewpoints[name='Kit']/@ownedRepresentations.0     the same file, by name or by index
 * environment:/viewpoint#//@systemColors/@entries[name='red']  a system colour
 * other.odesign#//@userColorsPalettes.0/@entries.2           another file; folders in front are ignored, the folder is always ours
 * http://example.org/shop/1.0#/                              a metamodel: not resolved, kept by {@link #metamodels}
 * </pre>
 *
 * Of many references to one object, the first pays for finding it.
 */
final class ReferenceResolver {

    private static final Messages TEXTS = Messages.of(ReferenceResolver.class);
    private static final Pattern COLOUR = Pattern.compile("environment:/viewpoint#//@systemColors/@entries\\[name='(\\w+)'\\]");
    private static final Pattern SEGMENT = Pattern.compile("@(\\w+)(?:\\.(\\d+)|\\[name='(.*)'\\])?");

    private final SpecificationMetamodel metamodel;
    private final Function<String, Optional<SpecificationFile>> siblings;

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
        Map<String, Optional<EObject>> targets = new HashMap<>();
        for (SpecificationFile.Pending each : file.pending()) {
            if (!isMetamodel(each.reference())) {
                resolve(file, each, targets.computeIfAbsent(each.address(), address -> Optional.ofNullable(find(file, address))));
            }
        }
    }

    /**
     * @param file a file as read
     * @param owner a representation description
     * @return the namespaces of the metamodels that it names
     */
    static List<String> metamodels(SpecificationFile file, EObject owner) {
        List<String> result = new ArrayList<>();
        for (SpecificationFile.Pending each : file.pending()) {
            if (each.owner() == owner && isMetamodel(each.reference())) {
                int hash = each.address().indexOf('#');
                result.add(hash < 0 ? each.address() : each.address().substring(0, hash));
            }
        }
        return result;
    }

    private static boolean isMetamodel(EReference reference) {
        return reference.getName().equals("metamodel") || reference.getName().equals("extensionGroup");
    }

    private static void resolve(SpecificationFile file, SpecificationFile.Pending each, Optional<EObject> target) {
        if (target.isEmpty()) {
            report(file, each, "resolver_unresolved");
        } else if (!each.reference().getEReferenceType().isInstance(target.get())) {
            report(file, each, "resolver_wrongType");
        } else {
            set(each.owner(), each.reference(), target.get());
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
        Matcher colour = COLOUR.matcher(address);
        if (colour.matches()) {
            return metamodel.systemColour(colour.group(1)).orElse(null);
        }
        int hash = address.indexOf('#');
        if (hash <= 0) {
            return at(file, address.substring(hash + 1));
        }
        String document = address.substring(0, hash);
        String name = decode(document.substring(document.lastIndexOf('/') + 1));
        return siblings.apply(name).map(other -> at(other, address.substring(hash + 1))).orElse(null);
    }

    private static EObject at(SpecificationFile file, String fragment) {
        if (!fragment.startsWith("/")) {
            return file.object(fragment);
        }
        List<String> segments = split(fragment.substring(1));
        int root = segments.get(0).matches("\\d{1,4}") ? Integer.parseInt(segments.get(0)) : 0;
        EObject current = root < file.roots().size() ? file.roots().get(root) : null;
        for (int i = 1; i < segments.size() && current != null; i++) {
            current = step(current, segments.get(i));
        }
        return current;
    }

    /** Splits at slashes outside quotes: names may hold slashes. */
    private static List<String> split(String fragment) {
        List<String> segments = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean quoted = false;
        for (char c : fragment.toCharArray()) {
            quoted ^= c == '\'';
            if (c == '/' && !quoted) {
                segments.add(current.toString());
                current.setLength(0);
            } else {
                current.append(c);
            }
        }
        segments.add(current.toString());
        return segments;
    }

    private static EObject step(EObject from, String segment) {
        Matcher matcher = SEGMENT.matcher(segment);
        EStructuralFeature feature = matcher.matches() ? from.eClass().getEStructuralFeature(matcher.group(1)) : null;
        if (feature == null) {
            return null;
        }
        Object value = from.eGet(feature);
        if (value instanceof List<?> list) {
            return matcher.group(3) != null ? named(list, decode(matcher.group(3))) : indexed(list, matcher.group(2));
        }
        return value instanceof EObject object ? object : null;
    }

    private static EObject indexed(List<?> list, String index) {
        int position = index == null ? 0 : index.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(index);
        return position < list.size() && list.get(position) instanceof EObject found ? found : null;
    }

    private static EObject named(List<?> list, String name) {
        for (Object each : list) {
            if (each instanceof EObject object && name.equals(Description.of(object).text("name"))) {
                return object;
            }
        }
        return null;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
