/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.SightlinePackage;

class ElementImagesTest {

    @Test
    void everyIcon_isDrawnAtAnyZoom() {
        SightlinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).map(ElementImages::descriptor).forEach(ElementImagesTest::assertSharp);
    }

    @Test
    void everyIconOfTheWorkbench_isDrawnAtAnyZoom() {
        for (UiImages image : UiImages.values()) {
            assertSharp(image.descriptor());
        }
    }

    private static void assertSharp(ImageDescriptor icon) {
        ImageData normal = icon.getImageData(100);
        ImageData doubled = icon.getImageData(200);

        assertNotNull(normal, icon.toString());
        assertEquals(16, normal.width);
        assertEquals(32, doubled.width, "drawn anew for the zoom, not scaled: " + icon);
    }
}
