/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.model;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.sightline.viewpoint.messages.Messages;
import org.xml.sax.SAXParseException;

/** Says in plain words why EMF could not load a file. */
final class LoadFailure {

    private static final Messages TEXTS = Messages.of(LoadFailure.class);

    private LoadFailure() {
    }

    /**
     * @param file the file
     * @param failure what EMF threw
     * @param known namespaces of the metamodels that are known
     * @return the reason, with its place if it has one
     */
    static ModelFileException of(Path file, Exception failure, Collection<String> known) {
        Throwable cause = innermost(failure);
        String reason = switch (cause) {
            case FileNotFoundException missing when !Files.exists(file) -> TEXTS.get("load_missing");
            case FileNotFoundException closed when Files.isDirectory(file) -> TEXTS.get("load_folder");
            case FileNotFoundException closed -> TEXTS.get("load_noAccess");
            case PackageNotFoundException unknown when known.isEmpty() -> TEXTS.get("load_noMetamodel");
            case PackageNotFoundException unknown -> TEXTS.get("load_otherMetamodel", unknown.uri(), String.join(", ", new TreeSet<>(known)));
            case ClassNotFoundException unknown -> TEXTS.get("load_unknownClass", unknown.getName());
            case FeatureNotFoundException unknown -> TEXTS.get("load_unknownFeature", unknown.getName(), className(unknown.getObject()));
            case IllegalValueException wrong -> TEXTS.get("load_badValue", String.valueOf(wrong.getValue()), wrong.getFeature().getName());
            case SAXParseException malformed -> TEXTS.get("load_malformed", malformed.getMessage());
            default -> TEXTS.get("load_unreadable", cause.getMessage() == null ? cause.toString() : cause.getMessage());
        };
        return switch (cause) {
            case XMIException placed -> new ModelFileException(reason, placed.getLine(), placed.getColumn(), failure);
            case SAXParseException placed -> new ModelFileException(reason, placed.getLineNumber(), placed.getColumnNumber(), failure);
            default -> new ModelFileException(reason, 0, 0, failure);
        };
    }

    private static Throwable innermost(Throwable failure) {
        Throwable each = failure;
        while (each.getCause() != null && (each instanceof WrappedException || each.getClass().getSimpleName().equals("IOWrappedException"))) {
            each = each.getCause();
        }
        return each instanceof XMIException wrapper && wrapper.getCause() instanceof SAXParseException inner ? inner : each;
    }

    private static String className(EObject object) {
        return object == null ? "" : object.eClass().getName();
    }
}
