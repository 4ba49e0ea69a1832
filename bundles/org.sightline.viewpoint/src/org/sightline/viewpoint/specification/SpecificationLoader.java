/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.messages.Messages;

/**
 * Loads viewpoint specifications. Files that cannot be understood give problems, never exceptions; only a main file that cannot be read
 * at all does. References lead to files of the same folder and nowhere else; files that refer to each other in a circle are read once.
 */
public final class SpecificationLoader {

    /** The newest version of a group that Sirius 7 accepts. */
    private static final String NEWEST_VERSION = "12.0.0.2017041100";
    private static final List<String> IMAGE_FEATURES = List.of("workspacePath", "iconPath", "icon", "windowImagePath");
    private static final Messages TEXTS = Messages.of(SpecificationLoader.class);

    private final SpecificationMetamodel metamodel;

    /** @param metamodel the classes to be made */
    public SpecificationLoader(SpecificationMetamodel metamodel) {
        this.metamodel = metamodel;
    }

    /**
     * @param file an {@code .odesign} file
     * @return what it specifies
     * @throws IOException if the file cannot be read
     */
    public Specification load(Path file) throws IOException {
        Folder folder = new Folder(file.toAbsolutePath().getParent());
        SpecificationFile main;
        try (InputStream in = Files.newInputStream(file)) {
            main = folder.add(SpecificationReader.read(metamodel, file.getFileName().toString(), in));
        }
        return folder.specification(main);
    }

    /**
     * @param name the file's name for messages
     * @param in content of an {@code .odesign} file that has no folder; references to other files stay unresolved
     * @return what it specifies
     * @throws IOException if the stream cannot be read
     */
    public Specification load(String name, InputStream in) throws IOException {
        Folder folder = new Folder(null);
        return folder.specification(folder.add(SpecificationReader.read(metamodel, name, in)));
    }

    /** The files of one folder that have been read so far. */
    private final class Folder {

        private final Path path;
        private final Map<String, Optional<SpecificationFile>> files = new LinkedHashMap<>();
        private final List<SpecificationFile> unresolved = new ArrayList<>();

        private Folder(Path path) {
            this.path = path;
        }

        private SpecificationFile add(SpecificationFile file) {
            files.put(file.name(), Optional.of(file));
            unresolved.add(file);
            return file;
        }

        private Optional<SpecificationFile> sibling(String name) {
            Optional<SpecificationFile> known = files.get(name);
            if (known == null) {
                known = read(name);
                known.ifPresentOrElse(this::add, () -> files.put(name, Optional.empty()));
            }
            return known;
        }

        private Optional<SpecificationFile> read(String name) {
            try {
                Path file = path == null || name.isEmpty() ? null : path.resolve(name).normalize();
                if (file == null || !path.equals(file.getParent()) || !Files.isRegularFile(file)) {
                    return Optional.empty();
                }
                try (InputStream in = Files.newInputStream(file)) {
                    return Optional.of(SpecificationReader.read(metamodel, name, in));
                }
            } catch (IOException | InvalidPathException e) {
                return Optional.empty();
            }
        }

        private Specification specification(SpecificationFile main) {
            ReferenceResolver resolver = new ReferenceResolver(metamodel, this::sibling);
            while (!unresolved.isEmpty()) {
                resolver.resolve(unresolved.remove(0));
            }
            Images images = new Images(path);
            Map<EObject, SpecificationFile> filesByRoot = new IdentityHashMap<>();
            List<SpecificationProblem> problems = new ArrayList<>();
            for (Optional<SpecificationFile> each : files.values()) {
                each.ifPresent(file -> {
                    reportMissing(file, images);
                    file.roots().forEach(root -> filesByRoot.put(root, file));
                    problems.addAll(file.problems());
                });
            }
            return refusedVersion(main).map(problem -> new Specification(new SpecificationFile(main.name()), filesByRoot, List.of(problem), images))
                    .orElseGet(() -> new Specification(main, filesByRoot, problems, images));
        }
    }

    /** Each picture once, where it is named first. Pictures of decorations are looked for when they are computed. */
    private static void reportMissing(SpecificationFile file, Images images) {
        if (!images.haveFolder()) {
            return;
        }
        Set<String> reported = new HashSet<>();
        for (EObject root : file.roots()) {
            for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
                EObject each = all.next();
                for (String feature : IMAGE_FEATURES) {
                    String image = Description.of(each).text(feature);
                    if (images.lacks(image) && reported.add(image)) {
                        file.report(SpecificationProblem.Severity.WARNING, file.placeOf(each).at(feature), TEXTS.get("loader_noImage", image));
                    }
                }
            }
        }
    }

    private static Optional<SpecificationProblem> refusedVersion(SpecificationFile file) {
        for (EObject root : file.roots()) {
            String version = Description.of(root).text("version");
            if (isNewer(version, NEWEST_VERSION)) {
                return Optional.of(new SpecificationProblem(SpecificationProblem.Severity.ERROR, file.placeOf(root).at("version"),
                        TEXTS.get("loader_newerVersion", version, NEWEST_VERSION)));
            }
        }
        return Optional.empty();
    }

    /** Compares dotted versions part by part, numbers as numbers. */
    private static boolean isNewer(String version, String limit) {
        String[] left = version.split("\\.");
        String[] right = limit.split("\\.");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = part(left[i]).compareTo(part(right[i]));
            if (order != 0) {
                return order > 0;
            }
        }
        return left.length > right.length;
    }

    private static java.math.BigInteger part(String text) {
        return text.matches("\\d+") ? new java.math.BigInteger(text) : java.math.BigInteger.ZERO;
    }
}
