/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.io.model.SightlineResource;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.identity.RandomUuids;
import org.sightline.model.messages.MessageBundle;

/**
 * The templates for new processes. Each is a model file beside this class; two models made from the same template have
 * no id in common, so that they can be compared and merged like any others.
 */
public final class Templates {

    private static final MessageBundle TEXTS = MessageBundle.of(Templates.class);
    private static final List<String> NAMES = List.of("order", "complaint", "onboarding");

    private Templates() {
    }

    /** @return all templates in the order in which to offer them, with texts in the default locale */
    public static List<Template> all() {
        return NAMES.stream().map(Templates::described).toList();
    }

    /**
     * Makes a new model from a template.
     *
     * @param name the template's name
     * @return a model in no resource, every element of which has a fresh id
     * @throws IllegalArgumentException if there is no such template
     */
    public static Portfolio instantiate(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(TEXTS.get("templates_unknown", name, String.join(", ", NAMES)));
        }
        Portfolio portfolio = load(name);
        renew(portfolio);
        return portfolio;
    }

    private static Template described(String name) {
        return new Template(name, TEXTS.get(name + "_title"), TEXTS.get(name + "_description"));
    }

    private static Portfolio load(String name) {
        SightlinePackage.eINSTANCE.eClass();
        String file = name + ".sightline";
        SightlineResource resource = new SightlineResource(URI.createURI(file));
        try (InputStream content = Templates.class.getResourceAsStream(file)) {
            resource.load(content, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(TEXTS.get("templates_unreadable", file), e);
        }
        // Out of its resource: references are already resolved, and the model is to be saved elsewhere.
        return (Portfolio) resource.getContents().remove(0);
    }

    private static void renew(Portfolio portfolio) {
        portfolio.setId(RandomUuids.next());
        for (Iterator<EObject> elements = EcoreUtil.getAllContents(portfolio, true); elements.hasNext();) {
            ((ModelElement) elements.next()).setId(RandomUuids.next());
        }
    }
}
