/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sightline.io.derived.DerivedFiles;
import org.sightline.render.roles.Roles;
import org.sightline.render.roles.RolesReader;
import org.sightline.render.symbol.SymbolSource;
import org.sightline.viewpoint.specification.Specification;
import org.sightline.viewpoint.specification.SpecificationLoader;
import org.sightline.viewpoint.specification.SpecificationMetamodel;

/**
 * A viewpoint specification with what stands beside it.
 *
 * @param specification the specification
 * @param roles what its mappings mean for the layout
 * @param symbols its pictures
 */
public record Notation(Specification specification, Roles roles, SymbolSource symbols) {

    private static final String ENDING = ".odesign";

    /**
     * Reads a specification from a file, the roles from the file of the same name that ends in {@code .roles}, if there is one. A picture
     * {@code /project/folder/name.svg} is looked for in the folder {@code project} around the specification, else in {@code folder} beside it.
     *
     * @param file a specification
     * @return the notation
     * @throws IOException if the specification or the roles cannot be read
     */
    public static Notation read(Path file) throws IOException {
        Specification specification = new SpecificationLoader(SpecificationMetamodel.load()).load(file);
        Path roles = rolesBeside(file);
        return new Notation(specification, Files.isRegularFile(roles) ? roles(roles) : Roles.NONE, path -> open(file.toAbsolutePath(), path));
    }

    /**
     * @param specification a specification
     * @return where its roles are looked for
     */
    public static Path rolesBeside(Path specification) {
        String name = specification.getFileName().toString();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return specification.resolveSibling(stem + ".roles");
    }

    /**
     * Reads a specification that does not stand in a folder, as the one that ships with the product.
     *
     * <pre>
     * try (InputStream specification = NotationFiles.openSpecification(); InputStream roles = NotationFiles.openRoles()) {
     *     return Notation.read(specification, NotationFiles.SPECIFICATION, roles, NotationFiles.ROLES, NotationFiles::openImage);
     * }
     * </pre>
     *
     * @param specification a specification; not closed
     * @param name its name, for messages
     * @param roles what its mappings mean; not closed
     * @param rolesName their name, for messages
     * @param symbols its pictures
     * @return the notation
     * @throws IOException if the specification or the roles cannot be read
     */
    public static Notation read(InputStream specification, String name, InputStream roles, String rolesName, SymbolSource symbols)
            throws IOException {
        return read(specification, name, roles, rolesName, symbols, DerivedFiles.NONE);
    }

    /**
     * Reads a specification that does not stand in a folder, or takes what was kept of it, which costs a small part of that.
     *
     * @param specification a specification; not closed
     * @param name its name, for messages
     * @param roles what its mappings mean; not closed
     * @param rolesName their name, for messages
     * @param symbols its pictures
     * @param kept where specifications without problems are kept
     * @return the notation
     * @throws IOException if the specification or the roles cannot be read
     */
    public static Notation read(InputStream specification, String name, InputStream roles, String rolesName, SymbolSource symbols, DerivedFiles kept)
            throws IOException {
        Specification loaded = new KeptSpecifications(kept).read(name, specification.readAllBytes());
        return new Notation(loaded, RolesReader.read(roles, rolesName), symbols);
    }

    private static Roles roles(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return RolesReader.read(in, file.getFileName().toString());
        }
    }

    private static InputStream open(Path specification, String path) throws IOException {
        for (Path each : places(specification, path)) {
            if (Files.isRegularFile(each)) {
                return Files.newInputStream(each);
            }
        }
        return null;
    }

    /** Places within the project's folder, or within the specification's folder; a path that leads out of it gives none. */
    private static List<Path> places(Path specification, String path) {
        String[] names = path.split("/");
        List<Path> places = new ArrayList<>();
        for (String each : names) {
            if (each.equals("..") || each.indexOf('\\') >= 0 || each.indexOf(':') >= 0 || each.indexOf('\0') >= 0) {
                return places;
            }
        }
        if (names.length < 3) {
            return places;
        }
        String inside = String.join("/", List.of(names).subList(2, names.length));
        for (Path folder = specification.getParent(); folder != null; folder = folder.getParent()) {
            if (folder.getFileName() != null && folder.getFileName().toString().equals(names[1])) {
                places.add(folder.resolve(inside));
            }
        }
        places.add(specification.resolveSibling(inside));
        return places;
    }
}
