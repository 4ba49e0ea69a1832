/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.model.customerprocess.FlowNode;

class NodeKindTest {

    @ParameterizedTest
    @EnumSource
    void newNode_isOfItsKindAndNamed(NodeKind kind) {
        FlowNode node = kind.create();

        assertSame(kind, NodeKind.of(node));
        assertSame(kind.type(), node.eClass());
        assertFalse(node.getName().isBlank());
        assertFalse(kind.label().isBlank());
        assertEquals(null, kind.bare().getName());
    }
}
