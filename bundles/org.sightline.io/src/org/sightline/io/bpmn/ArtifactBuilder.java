/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.HashSet;
import java.util.Set;

import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Portfolio;

/**
 * Brings in text annotations, associations and groups, once all else is there. An annotation becomes notes of the elements
 * that it is associated with; one that stands alone, other associations and groups are kept as properties.
 */
final class ArtifactBuilder {

    private final Import run;
    private final Portfolio portfolio;
    private final Set<XmlElement> attached = new HashSet<>();

    ArtifactBuilder(Import run, Portfolio portfolio) {
        this.run = run;
        this.portfolio = portfolio;
    }

    /** Brings in all artifacts of the file. */
    void build() {
        for (XmlElement artifact : run.index().artifacts()) {
            if (artifact.name().equals("association")) {
                associate(artifact);
            }
        }
        for (XmlElement artifact : run.index().artifacts()) {
            if (!artifact.name().equals("association") && !attached.contains(artifact)) {
                run.properties().keep(around(artifact), artifact);
            }
        }
    }

    private void associate(XmlElement association) {
        XmlElement source = run.index().find(association, "sourceRef", element -> true);
        XmlElement target = run.index().find(association, "targetRef", element -> true);
        if (!annotate(source, target) && !annotate(target, source)) {
            ModelElement first = made(source);
            ModelElement keeper = first == null ? made(target) : first;
            run.properties().keep(keeper == null ? around(association) : keeper, association);
        }
    }

    private boolean annotate(XmlElement annotation, XmlElement element) {
        ModelElement target = made(element);
        if (annotation == null || !annotation.isBpmn("textAnnotation") || target == null) {
            return false;
        }
        String text = text(annotation);
        if (!text.isEmpty()) {
            target.setNotes(target.getNotes() == null ? text : target.getNotes() + "\n\n" + text);
        }
        attached.add(annotation);
        run.notes().count(ImportNote.Kind.ADAPTED, "note_annotation", annotation.name(), annotation.line());
        return true;
    }

    private static String text(XmlElement annotation) {
        StringBuilder text = new StringBuilder();
        for (XmlElement child : annotation.children("text")) {
            text.append(child.fullText());
        }
        return text.toString();
    }

    private ModelElement made(XmlElement element) {
        return element == null ? null : run.made(element);
    }

    private ModelElement around(XmlElement artifact) {
        XmlElement at = artifact;
        while (at != null && run.made(at) == null) {
            at = at.parent();
        }
        return at == null ? portfolio : run.made(at);
    }
}
