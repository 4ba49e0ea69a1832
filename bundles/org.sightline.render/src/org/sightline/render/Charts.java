/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.sightline.render.diagram.ElementLinks;
import org.sightline.render.diagram.PictureBuilder;
import org.sightline.render.diagram.PictureOptions;
import org.sightline.render.diagram.SceneBuilder;
import org.sightline.render.picture.Picture;
import org.sightline.render.symbol.SymbolLibrary;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.DiagramState;
import org.sightline.viewpoint.diagram.Layers;
import org.sightline.viewpoint.model.DomainClass;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.specification.SpecificationProblem;
import org.sightline.viewpoint.table.Table;

/**
 * The charts and tables of a model in a notation, from model to picture in one place.
 *
 * <pre>
 * TextMeasure measure = new TextMeasure(new FontFamily(DerivedFiles.NONE));
 * Charts charts = new Charts(notation, SemanticModel.around(portfolio), services, measure);
 * EObject carrier = charts.carriers("physical", process).get(0);
 * Picture picture = charts.picture("physical", carrier, Selection.DEFAULT, PictureOptions.STANDARD).orElseThrow();
 * PictureFormat.SVG.write(List.of(picture), PictureFormat.Settings.STANDARD, measure, out);
 * </pre>
 *
 * Not safe for use by several threads.
 */
public final class Charts {

    private final ViewpointSession session;
    private final SymbolLibrary symbols;
    private final PictureBuilder builder;

    /**
     * @param notation the notation
     * @param model the model
     * @param services loads the Java services that the notation names; null if there are none
     * @param measure the measure of texts
     * @param links where clicks lead
     */
    public Charts(Notation notation, SemanticModel model, ClassLoader services, TextMeasure measure, ElementLinks links) {
        this(notation, ViewpointSession.open(notation.specification(), model, services), measure, links);
    }

    /**
     * Charts beside other representations of a session.
     *
     * @param notation the notation
     * @param session the notation's specification applied to a model
     * @param measure the measure of texts
     * @param links where clicks lead
     */
    public Charts(Notation notation, ViewpointSession session, TextMeasure measure, ElementLinks links) {
        this.session = session;
        symbols = new SymbolLibrary(notation.symbols(), measure);
        builder = new PictureBuilder(measure, symbols, notation.roles(), links);
    }

    /** @return the session, for those who want the representations themselves */
    public ViewpointSession session() {
        return session;
    }

    /** @return makes scenes of this notation's diagrams, for those who want the charts piece by piece */
    public SceneBuilder scenes() {
        return builder.scenes();
    }

    /** @return the symbols of this notation, for those who show them outside of charts */
    public SymbolLibrary symbols() {
        return symbols;
    }

    /** @return names of the diagrams in the order of the specification */
    public List<String> diagrams() {
        return names("DiagramDescription");
    }

    /** @return names of the tables in the order of the specification */
    public List<String> tables() {
        return names("TableDescription");
    }

    private List<String> names(String type) {
        return session.specification().representations().stream().filter(each -> each.isA(type)).map(Description::name).toList();
    }

    /**
     * @param diagram name of a diagram
     * @return names of the layers
     * @throws NoSuchElementException if there is no such diagram
     */
    public List<String> layers(String diagram) {
        return Layers.of(session.representation(diagram)).stream().filter(each -> each.isA("Layer")).map(Description::name).toList();
    }

    /**
     * @param diagram name of a diagram
     * @return names of the filters
     * @throws NoSuchElementException if there is no such diagram
     */
    public List<String> filters(String diagram) {
        return session.representation(diagram).many("filters").stream().map(Description::name).toList();
    }

    /**
     * @param representation name of a diagram or table
     * @return what people call it; its name if it has no other
     * @throws NoSuchElementException if there is no such representation
     */
    public String label(String representation) {
        String label = session.representation(representation).text("label");
        return label.isBlank() ? representation : label;
    }

    /**
     * @param representation name of a diagram or table
     * @param element an element of the model
     * @return whether the element can carry the representation, by its class and the specification's condition
     * @throws NoSuchElementException if there is no such representation
     */
    public boolean canCarry(String representation, EObject element) {
        return session.canCarry(session.representation(representation), element);
    }

    /**
     * @param representation name of a diagram or table
     * @param within an element of the model
     * @return what can carry the representation by its class: that element, else those below it, else those around it, nearest first
     * @throws NoSuchElementException if there is no such representation
     */
    public List<EObject> carriers(String representation, EObject within) {
        DomainClass domain = new DomainClass(session.representation(representation).text("domainClass"));
        if (domain.accepts(within)) {
            return List.of(within);
        }
        List<EObject> found = new ArrayList<>();
        for (TreeIterator<EObject> all = within.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (domain.accepts(each)) {
                found.add(each);
                all.prune();
            }
        }
        for (EObject each = within.eContainer(); each != null && found.isEmpty(); each = each.eContainer()) {
            if (domain.accepts(each)) {
                found.add(each);
            }
        }
        return found;
    }

    /**
     * @param name name of a diagram
     * @param carrier the element that it is about
     * @param selection what of it is to be seen
     * @param options what stands around the chart
     * @return its picture; absent if the element cannot carry it
     * @throws NoSuchElementException if there is no such diagram
     */
    public Optional<Picture> picture(String name, EObject carrier, Selection selection, PictureOptions options) {
        Description description = session.representation(name);
        DiagramState state = DiagramState.initial(description);
        for (String each : selection.shown()) {
            state = state.show(each);
        }
        for (String each : selection.hidden()) {
            state = state.hide(each);
        }
        for (String each : selection.filters()) {
            state = state.filter(each);
        }
        Optional<Diagram> diagram = session.diagram(description, state, carrier);
        if (diagram.isPresent() && !selection.hiddenViews().isEmpty()) {
            diagram = session.diagram(description, new HiddenViews(selection.hiddenViews()).hide(diagram.get(), state), carrier);
        }
        return diagram.map(each -> picture(each, options));
    }

    /**
     * @param diagram a diagram of this session
     * @param options what stands around the chart
     * @return its picture
     */
    public Picture picture(Diagram diagram, PictureOptions options) {
        return builder.build(session, diagram, options);
    }

    /**
     * @param name name of a table
     * @param carrier the element that it is about
     * @return the table; absent if the element cannot carry it
     * @throws NoSuchElementException if there is no such table
     */
    public Optional<Table> table(String name, EObject carrier) {
        return session.table(session.representation(name), carrier);
    }

    /** @return what went wrong so far, one sentence each: in the specification, in expressions, and in what could not be drawn */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        session.problems().stream().map(SpecificationProblem::toString).forEach(problems::add);
        problems.addAll(builder.problems());
        return problems.stream().distinct().toList();
    }
}
