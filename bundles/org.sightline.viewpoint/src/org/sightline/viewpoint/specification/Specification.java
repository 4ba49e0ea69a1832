/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A loaded viewpoint specification: one {@code .odesign} file and those of its folder that it refers to. Made by
 * {@link SpecificationLoader}; does not change.
 */
public final class Specification {

    private final SpecificationFile main;
    private final Map<EObject, SpecificationFile> filesByRoot;
    private final List<SpecificationProblem> problems;
    private final Images images;

    Specification(SpecificationFile main, Map<EObject, SpecificationFile> filesByRoot, List<SpecificationProblem> problems, Images images) {
        this.images = images;
        this.main = main;
        this.filesByRoot = filesByRoot;
        this.problems = problems;
    }

    /** @param only a file without problems that refers to no other and has no folder */
    Specification(SpecificationFile only) {
        this(only, new IdentityHashMap<>(), List.of(), new Images(null));
        only.roots().forEach(each -> filesByRoot.put(each, only));
    }

    /** @return the file, if it is such a one as the constructor takes */
    Optional<SpecificationFile> onlyFile() {
        return problems.isEmpty() && !images.haveFolder() && !main.roots().isEmpty() ? Optional.of(main) : Optional.empty();
    }

    /** @return what is wrong with the files, in file order; what expressions do wrong shows only when they are evaluated */
    public List<SpecificationProblem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /**
     * @param path a picture's path as Sirius writes it, the project first
     * @return whether it leads nowhere; never for a specification that has no folder
     */
    public boolean lacksImage(String path) {
        return images.lacks(path);
    }

    /** @return the viewpoints of the main file */
    public List<Description> viewpoints() {
        List<Description> result = new ArrayList<>();
        main.roots().forEach(each -> result.addAll(Description.of(each).many("ownedViewpoints")));
        return result;
    }

    /** @return the representation descriptions of the main file, in file order */
    public List<Description> representations() {
        List<Description> result = new ArrayList<>();
        viewpoints().forEach(each -> result.addAll(each.many("ownedRepresentations")));
        return result;
    }

    /**
     * @param name name of a representation description
     * @return the first one of that name
     */
    public Optional<Description> representation(String name) {
        return representations().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** @return qualified names of the classes with Java services that the viewpoints name, with their places */
    public Map<String, Place> javaExtensions() {
        Map<String, Place> result = new java.util.LinkedHashMap<>();
        for (Description viewpoint : viewpoints()) {
            for (Description each : viewpoint.many("ownedJavaExtensions")) {
                result.putIfAbsent(each.text("qualifiedClassName"), placeOf(each));
            }
        }
        return result;
    }

    /**
     * @param representation a representation description of this specification
     * @return namespaces of the metamodels that it names
     */
    public List<String> metamodels(Description representation) {
        SpecificationFile file = filesByRoot.get(EcoreUtil.getRootContainer(representation.object()));
        return file == null ? List.of() : file.metamodels().getOrDefault(representation.object(), List.of());
    }

    /**
     * @param description an object of this specification
     * @return where it stands
     */
    public Place placeOf(Description description) {
        SpecificationFile file = filesByRoot.get(EcoreUtil.getRootContainer(description.object()));
        return file == null ? new Place("", 0, 0, SpecificationFile.pathOf(description.object())) : file.placeOf(description.object());
    }
}
