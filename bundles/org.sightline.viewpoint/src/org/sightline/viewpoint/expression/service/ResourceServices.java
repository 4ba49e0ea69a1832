/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.sightline.viewpoint.expression.AccessRecorder.Reach;
import org.sightline.viewpoint.expression.evaluation.Evaluation;

/** Services of resources and their addresses. */
final class ResourceServices {

    private ResourceServices() {
    }

    static Resource eResource(Evaluation run, EObject self) {
        run.readsFar(Reach.MODEL, self);
        return self.eResource();
    }

    static String getURIFragment(Evaluation run, EObject self) {
        run.readsFar(Reach.MODEL, self);
        return self.eResource() == null ? null : self.eResource().getURIFragment(self);
    }

    static EObject getEObject(Evaluation run, Resource self, String fragment) {
        run.readsFar(Reach.MODEL, null);
        return self.getEObject(fragment);
    }

    static List<EObject> getContents(Evaluation run, Resource self) {
        run.readsFar(Reach.MODEL, null);
        return new ArrayList<>(self.getContents());
    }

    static List<EObject> getContents(Evaluation run, Resource self, EClass type) {
        List<EObject> contents = getContents(run, self);
        contents.removeIf(each -> !type.isInstance(each));
        return contents;
    }

    static URI getURI(Resource self) {
        return self.getURI();
    }

    static String lastSegment(URI self) {
        return self.lastSegment();
    }

    static String fileExtension(URI self) {
        return self.fileExtension();
    }

    static Boolean isPlatformResource(URI self) {
        return self.isPlatformResource();
    }

    static Boolean isPlatformPlugin(URI self) {
        return self.isPlatformPlugin();
    }
}
