/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.registration;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Plugin;
import org.osgi.framework.Bundle;

/**
 * Registers the notation with Sirius Desktop where that is installed. Sirius makes an object of each class that is named at its extension
 * point for components, and such a class must be a {@link Plugin}. Sirius itself is reached by reflection, so that nothing here depends on
 * it; without Sirius nobody ever loads this class.
 */
public final class SiriusRegistration extends Plugin {

    private static final String SIRIUS = "org.eclipse.sirius";
    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";
    private static final String FILE = "org.sightline.design/description/customerprocess.odesign";

    /** Called by Sirius: registers the notation. A Sirius with another registry is logged once, and the notation stays unregistered. */
    public SiriusRegistration() {
        Bundle sirius = Platform.getBundle(SIRIUS);
        if (sirius == null) {
            return;
        }
        try {
            Class<?> type = sirius.loadClass(REGISTRY);
            Object registry = type.getMethod("getInstance").invoke(null);
            type.getMethod("registerFromPlugin", String.class).invoke(registry, FILE);
        } catch (ReflectiveOperationException e) {
            ILog.of(SiriusRegistration.class).error(FILE, e);
        }
    }
}
