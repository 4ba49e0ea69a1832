/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.sightline.layout.ProcessLayout;
import org.sightline.render.scene.Placement;
import org.sightline.render.scene.Scene;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.Diagram;

/**
 * Makes scenes of diagrams: measures the labels, has the chart laid out as its roles say, and draws it in the styles that the diagram brings.
 * The same diagram and placement give equal scenes. Not safe for use by several threads; see {@link SceneDraft} for what may be done apart.
 */
public final class SceneBuilder {

    private final SceneTools tools;

    /** @param tools what making scenes takes */
    public SceneBuilder(SceneTools tools) {
        this.tools = tools;
    }

    /**
     * @param session the session that made the diagram
     * @param diagram a diagram
     * @param placement what a person has placed in it
     * @return it, read and measured
     */
    public SceneDraft draft(ViewpointSession session, Diagram diagram, Placement placement) {
        LabelMaker labels = new LabelMaker(tools.measure(), tools.symbols());
        RoleQuestions questions = new RoleQuestions(session, diagram);
        NodeSizing sizing = new NodeSizing(labels, tools.symbols(), questions);
        ChartReader reader = new ChartReader(diagram, tools.roles(), labels, sizing, new ViewIds());
        Chart chart = reader.read(diagram);
        ChartLayout layout = new ChartLayout(chart, tools.roles(), questions, placement);
        List<String> problems = new ArrayList<>(reader.problems());
        SceneDraft draft = new SceneDraft(chart, reader, layout, tools, problems);
        problems.addAll(questions.problems());
        return draft;
    }

    /**
     * @param session the session that made the diagram
     * @param diagram a diagram
     * @param placement what a person has placed in it
     * @return the diagram's scene
     */
    public Scene build(ViewpointSession session, Diagram diagram, Placement placement) {
        SceneDraft draft = draft(session, diagram, placement);
        return draft.scene(ProcessLayout.of(draft.input()));
    }
}
