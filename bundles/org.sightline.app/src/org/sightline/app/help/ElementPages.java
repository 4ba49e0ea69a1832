/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.app.help.HelpPage.Chapter;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;

/** The kinds of elements: what each is for and what its fields mean, from the documentation of the metamodel. */
final class ElementPages {

    /** How the ids of these pages begin. */
    static final String PREFIX = "element/";

    private static final MessageBundle TEXTS = MessageBundle.of(ElementPages.class);

    private ElementPages() {
    }

    static List<HelpPage> all() {
        List<HelpPage> pages = new ArrayList<>();
        StringBuilder overview = new StringBuilder(TEXTS.get("elements_introduction")).append("\n");
        List<EClass> kinds = SightlinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .sorted(Comparator.comparing(ElementTexts::type)).toList();
        for (EClass kind : kinds) {
            overview.append("- [").append(ElementTexts.type(kind)).append("](").append(PREFIX).append(kind.getName()).append(")\n");
            pages.add(new HelpPage(PREFIX + kind.getName(), Chapter.ELEMENTS, ElementTexts.type(kind), text(kind)));
        }
        pages.addFirst(new HelpPage(Chapter.ELEMENTS.id(), Chapter.ELEMENTS, TEXTS.get("elements_title"), overview.toString()));
        return pages;
    }

    private static String text(EClass kind) {
        StringBuilder text = new StringBuilder(String.valueOf(EcoreUtil.getDocumentation(kind))).append("\n\n");
        text.append("## ").append(TEXTS.get("element_fields")).append("\n");
        for (EStructuralFeature feature : kind.getEAllStructuralFeatures()) {
            String description = ElementTexts.description(feature);
            if (!description.isBlank()) {
                text.append("- *").append(ElementTexts.feature(feature)).append("*: ").append(description).append("\n");
            }
        }
        return text.toString();
    }
}
