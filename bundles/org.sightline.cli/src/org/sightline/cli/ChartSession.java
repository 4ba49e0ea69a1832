/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;

import org.eclipse.emf.ecore.EObject;
import org.sightline.design.NotationFiles;
import org.sightline.io.derived.DerivedFiles;
import org.sightline.model.customerprocess.Link;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.render.Charts;
import org.sightline.render.text.FontFamily;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.specification.SpecificationProblem;
import org.sightline.viewpoint.specification.SpecificationProblem.Severity;

/**
 * A model shown in a notation.
 *
 * @param charts makes its charts and tables
 * @param measure the measure of texts
 */
record ChartSession(Charts charts, TextMeasure measure) {

    /**
     * @param portfolio a model
     * @param notation how it is to be shown
     * @return its charts and tables
     * @throws IOException if the notation cannot be read
     */
    static ChartSession open(Portfolio portfolio, NotationOption notation) throws IOException {
        TextMeasure measure = new TextMeasure(new FontFamily(DerivedFiles.NONE));
        SemanticModel model = SemanticModel.around(portfolio);
        return new ChartSession(new Charts(notation.read(), model, NotationFiles.services(), measure, ChartSession::link), measure);
    }

    /** A click on an element leads to the first page that the model links it to. */
    private static String link(EObject element) {
        if (!(element instanceof ModelElement linked)) {
            return "";
        }
        return linked.getLinks().stream().map(Link::getAddress).filter(each -> each != null && !each.isBlank()).findFirst().orElse("");
    }

    /**
     * Prints what is wrong with the notation and what could not be drawn.
     *
     * @param terminal where to
     * @return the exit code that follows: an error in a specification is something found
     */
    int report(Terminal terminal) {
        charts.problems().forEach(terminal.err()::println);
        boolean broken = charts.session().problems().stream().map(SpecificationProblem::severity).anyMatch(Severity.ERROR::equals);
        return broken ? ExitCode.FOUND : ExitCode.DONE;
    }
}
