/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.expression.AccessRecorder;
import org.sightline.viewpoint.model.SemanticModel;

/** The elements among which a mapping looks for those that it shows. */
final class Candidates {

    private Candidates() {
    }

    /**
     * @param mapping a mapping
     * @param scope the element on which its candidates are looked for
     * @param model the model; without an expression all of it counts
     * @return the elements, of any class and with repetition; may be the model's own list
     */
    static List<EObject> of(Mapping mapping, Scope scope, SemanticModel model) {
        if (!mapping.candidates().isEmpty()) {
            return mapping.candidates().elements(scope);
        }
        if (scope.context().recorder() != null) {
            scope.context().recorder().readFar(AccessRecorder.Reach.MODEL, null);
        }
        return model.instances(mapping.domainName());
    }
}
