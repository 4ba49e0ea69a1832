/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.sightline.io.derived.DerivedFiles;
import org.sightline.render.diagram.ElementLinks;
import org.sightline.render.diagram.PictureOptions;
import org.sightline.render.picture.Picture;
import org.sightline.render.roles.Roles;
import org.sightline.render.scene.Placement;
import org.sightline.render.scene.Scene;
import org.sightline.render.symbol.SymbolSource;
import org.sightline.render.text.FontFamily;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.table.Table;

/**
 * A small notation over Ecore for tests: the packages within a package are rows, their classes steps, their references flows.
 *
 * <pre>
 * PackageCharts charts = new PackageCharts("Order");
 * EPackage customer = charts.lane("Customer");
 * EClass ask = charts.step(customer, "Ask");
 * charts.flow(ask, charts.step(customer, "Pay"), "yes");
 * Picture picture = charts.picture();
 * </pre>
 */
public final class PackageCharts {

    /** Measured once for all tests, since reading a font takes its time; it has no state that a test could change. */
    public static final TextMeasure MEASURE = new TextMeasure(new FontFamily(DerivedFiles.NONE));

    private static final Notation WITH_ROLES = notation(true);
    private static final Notation WITHOUT_ROLES = notation(false);

    private final EPackage root = EcoreFactory.eINSTANCE.createEPackage();
    private boolean roles = true;
    private ElementLinks links = ElementLinks.NONE;

    /** @param name name of the whole */
    public PackageCharts(String name) {
        root.setName(name);
    }

    /** @return the package around all others */
    public EPackage root() {
        return root;
    }

    /** @return these charts, laid out without roles */
    public PackageCharts withoutRoles() {
        roles = false;
        return this;
    }

    /**
     * @param newLinks where clicks lead
     * @return these charts with links
     */
    public PackageCharts linked(ElementLinks newLinks) {
        links = newLinks;
        return this;
    }

    /**
     * @param name a name
     * @return a new row of that name
     */
    public EPackage lane(String name) {
        EPackage lane = EcoreFactory.eINSTANCE.createEPackage();
        lane.setName(name);
        root.getESubpackages().add(lane);
        return lane;
    }

    /**
     * @param lane a row
     * @param name a name
     * @return a new step of that name in it
     */
    public EClass step(EPackage lane, String name) {
        EClass step = EcoreFactory.eINSTANCE.createEClass();
        step.setName(name);
        lane.getEClassifiers().add(step);
        return step;
    }

    /**
     * @param source a step
     * @param target a step
     * @param name text of the new flow between them
     */
    public void flow(EClass source, EClass target, String name) {
        EReference flow = EcoreFactory.eINSTANCE.createEReference();
        flow.setName(name);
        flow.setEType(target);
        source.getEStructuralFeatures().add(flow);
    }

    /**
     * @param source a step or row
     * @param target a step or row
     * @param name text of the new message between them
     */
    public void message(EModelElement source, EModelElement target, String name) {
        EAnnotation message = EcoreFactory.eINSTANCE.createEAnnotation();
        message.setSource(name);
        message.getReferences().add(target);
        source.getEAnnotations().add(message);
    }

    /** @param step gets a mark */
    public void mark(EClass step) {
        EAttribute mark = EcoreFactory.eINSTANCE.createEAttribute();
        mark.setName("mark");
        step.getEStructuralFeatures().add(mark);
    }

    /** @return charts of the model as it is now */
    public Charts charts() {
        return new Charts(roles ? WITH_ROLES : WITHOUT_ROLES, SemanticModel.around(root), null, MEASURE, links);
    }

    private static Notation notation(boolean withRoles) {
        try (InputStream specification = PackageCharts.class.getResourceAsStream("packages.odesign");
                InputStream file = PackageCharts.class.getResourceAsStream("packages.roles")) {
            Notation whole = Notation.read(specification, "packages.odesign", file, "packages.roles", SymbolSource.NONE);
            return withRoles ? whole : new Notation(whole.specification(), Roles.NONE, SymbolSource.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return a picture of the model as it is now */
    public Picture picture() {
        return charts().picture("packages", root, Selection.DEFAULT, PictureOptions.STANDARD.from("test", "1 March 2026")).orElseThrow();
    }

    /**
     * @param placement what a person has placed
     * @return a scene of the model as it is now
     */
    public Scene scene(Placement placement) {
        Charts charts = charts();
        Diagram diagram = charts.session().diagram("packages", root).orElseThrow();
        return charts.scenes().build(charts.session(), diagram, placement);
    }

    /** @return a table of the model as it is now */
    public Table table() {
        return charts().table("classes", root).orElseThrow();
    }

    /**
     * @param picture a picture
     * @param format a form
     * @param settings how to write it
     * @return the file's content
     */
    public static byte[] bytes(Picture picture, PictureFormat format, PictureFormat.Settings settings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(List.of(picture), settings, MEASURE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
