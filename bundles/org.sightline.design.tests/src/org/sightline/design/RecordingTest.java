/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.tool.DiagramTools;
import org.sightline.viewpoint.tool.Tool;
import org.sightline.viewpoint.tool.ToolCommand;

/** What a tool costs does not depend on what else is in the model. */
class RecordingTest {

    private final Example example = new Example();
    private final Diagram chart = example.diagram("physical", example.process());
    private final DiagramTools tools = new DiagramTools(example.session(), chart, example);

    private ToolCommand newDecision() {
        Tool tool = tools.palette().stream().filter(each -> each.name().equals("NewDecision")).findFirst().orElseThrow();
        View lane = Example.boxes(chart).stream().filter(each -> each.element() == example.lane("Call centre")).findFirst().orElseThrow();
        return tools.create(tool, lane);
    }

    @Test
    void applyingATool_listensToNoOtherElement() {
        FlowNode other = example.node("Leaf through the catalogue");
        List<Adapter> before = List.copyOf(other.eAdapters());
        Set<List<Adapter>> meanwhile = new HashSet<>();
        example.lane("Call centre").eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification change) {
                meanwhile.add(List.copyOf(other.eAdapters()));
            }
        });
        newDecision().execute();
        assertFalse(meanwhile.isEmpty());
        assertEquals(Set.of(before), meanwhile);
    }
}
