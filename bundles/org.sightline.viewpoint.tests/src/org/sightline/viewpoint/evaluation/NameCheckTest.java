/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.harbour.Harbour;
import org.sightline.viewpoint.harbour.Sketch;

class NameCheckTest {

    private final Harbour harbour = new Harbour();

    private List<String> warnings(ViewpointSession session) {
        return session.problems().stream().map(each -> each.severity() + " " + each.message()).toList();
    }

    @Test
    void classThatNoMetamodelHas_isWarnedOfOnceWithItsPlace() {
        ViewpointSession session = Sketch.layer("<nodeMappings name='N' domainClass='harbour::Sailor'>" + Sketch.SQUARE + "</nodeMappings>"
                + "<nodeMappings name='V' domainClass='Vessel'>" + Sketch.SQUARE + "</nodeMappings>").open(harbour);

        session.diagram("D", harbour.root()).orElseThrow();
        session.diagram("D", harbour.root()).orElseThrow();

        assertEquals(List.of("WARNING No metamodel in use has a class harbour::Sailor, so nothing is shown for it."), warnings(session));
        assertEquals("sketch.odesign", session.problems().get(0).place().file());
    }

    @Test
    void featureThatNoLineHas_isWarnedOf() {
        ViewpointSession session = Sketch.file("<ownedViewpoints name='V'><ownedRepresentations xsi:type='table:EditionTableDescription' name='T' "
                + "domainClass='Harbour'><ownedLineMappings name='P' domainClass='Pier' semanticCandidatesExpression='feature:piers'>"
                + "<ownedSubLines name='S' domainClass='Vessel' semanticCandidatesExpression='feature:berths'/></ownedLineMappings>"
                + "<ownedColumnMappings name='a' featureName='depth'/><ownedColumnMappings name='b' featureName='tons'/>"
                + "<ownedColumnMappings name='c' featureName='colour'/><ownedColumnMappings name='d' featureName='*'/>"
                + "</ownedRepresentations></ownedViewpoints>").open(harbour);

        session.table(session.representation("T"), harbour.root()).orElseThrow();

        assertEquals(List.of("WARNING None of the lines' classes has a feature colour, so the column is empty."), warnings(session));
    }
}
