/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.sightline.model.edit.ElementIcons;

/** The icons of elements as images of a display. They are shared, sharp at any zoom, and let go of with the control they are for. */
public final class ElementImages {

    private final ResourceManager images;
    private final Map<EClass, Image> icons = new HashMap<>();

    /** @param control the control that shows the images */
    public ElementImages(Control control) {
        this.images = new LocalResourceManager(JFaceResources.getResources(control.getDisplay()), control);
    }

    /**
     * @param type a concrete class of the metamodel
     * @return its icon
     */
    public static ImageDescriptor descriptor(EClass type) {
        return ImageDescriptor.createFromURL(ElementIcons.icon(type));
    }

    /**
     * @param type a concrete class of the metamodel
     * @return its icon; not to be disposed of
     */
    public Image image(EClass type) {
        return icons.computeIfAbsent(type, each -> image(descriptor(each)));
    }

    /**
     * @param descriptor any image
     * @return the image; not to be disposed of
     */
    public Image image(ImageDescriptor descriptor) {
        return images.get(descriptor);
    }
}
