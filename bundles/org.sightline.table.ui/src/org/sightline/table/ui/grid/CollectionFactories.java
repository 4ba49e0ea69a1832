/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import java.util.Collection;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Makes the collections that NatTable uses ready, once. Their interfaces look for their implementations among the services of the thread's class
 * loader when they are first used, and in OSGi these are in another bundle; found none, they stay unusable for good. So they are used for the
 * first time here, with the class loader of that bundle: the factories of objects and of what has to do with whole numbers, which are all that
 * NatTable needs. The manifests of both bundles say nothing of services, so that no mediator could help.
 */
final class CollectionFactories {

    private static final String INTERFACES = "org.eclipse.collections.api";
    private static final String IMPLEMENTATIONS = "org.eclipse.collections.impl";
    private static final String FACTORIES = "org/eclipse/collections/api/factory";

    static {
        useAll();
    }

    private CollectionFactories() {
    }

    /** To be called before a table is made. */
    static void prepare() {
        // To load this class has done all that there is to do.
    }

    private static void useAll() {
        Thread thread = Thread.currentThread();
        ClassLoader former = thread.getContextClassLoader();
        ClassLoader interfaces = wiring(INTERFACES).getClassLoader();
        thread.setContextClassLoader(wiring(IMPLEMENTATIONS).getClassLoader());
        try {
            use(interfaces, FACTORIES, "*.class");
            use(interfaces, FACTORIES + "/primitive", "Int*.class");
            use(interfaces, FACTORIES + "/primitive", "ObjectInt*.class");
        } finally {
            thread.setContextClassLoader(former);
        }
    }

    private static BundleWiring wiring(String bundle) {
        return Platform.getBundle(bundle).adapt(BundleWiring.class);
    }

    private static void use(ClassLoader loader, String folder, String pattern) {
        Collection<String> files = wiring(INTERFACES).listResources(folder, pattern, BundleWiring.LISTRESOURCES_LOCAL);
        for (String file : files) {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            try {
                Class.forName(name, true, loader);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(name, e);
            }
        }
    }
}
