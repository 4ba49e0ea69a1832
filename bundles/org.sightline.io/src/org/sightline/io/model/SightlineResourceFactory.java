/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/**
 * Makes the resources of model files. Register it with a resource set, for instance that of an editing domain:
 *
 * <pre>
 * resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap().put(SightlineResourceFactory.EXTENSION, new SightlineResourceFactory());
 * </pre>
 */
public class SightlineResourceFactory extends ResourceFactoryImpl {

    /** Extension of model files, without the dot. */
    public static final String EXTENSION = "sightline";

    @Override
    public Resource createResource(URI uri) {
        return new SightlineResource(uri);
    }
}
