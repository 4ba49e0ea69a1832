/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.sightline.validation.Severity;

/** Icons with a small sign of what the findings about an element come to. Kept as long as the control that shows them. */
public final class SignedImages {

    private final ResourceManager images;

    /** @param control shows the icons */
    public SignedImages(Control control) {
        images = new LocalResourceManager(JFaceResources.getResources(control.getDisplay()), control);
    }

    /**
     * @param image an icon
     * @param severity of the worst finding
     * @return the icon with its sign; not to be disposed of
     */
    public Image of(Image image, Severity severity) {
        ImageDescriptor sign = ImageDescriptor.createFromURL(SignedImages.class.getResource("/icons/sign-" + severity.word() + ".png"));
        return images.get(new DecorationOverlayIcon(image, sign, IDecoration.BOTTOM_LEFT));
    }
}
