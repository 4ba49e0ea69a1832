/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;

/** What all item providers of the metamodel share. */
public class ElementItemProvider extends ItemProviderAdapter {

    /** @param adapterFactory the factory that makes the item providers */
    public ElementItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }
}
