/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.sightline.model.customerprocess.provider.SightlineItemProviderAdapterFactory;

/** The item providers of the metamodel; as labels they give {@link ElementLabels} and {@link ElementIcons}. */
public final class ElementAdapterFactory extends SightlineItemProviderAdapterFactory {

    private static final Adapter LABELS = new Labels();

    @Override
    public Adapter adapt(Notifier target, Object type) {
        return type == IItemLabelProvider.class ? LABELS : super.adapt(target, type);
    }

    /** Knows no element of its own, so that one serves all. */
    private static final class Labels extends AdapterImpl implements IItemLabelProvider {

        @Override
        public String getText(Object object) {
            return ElementLabels.text((EObject) object);
        }

        @Override
        public Object getImage(Object object) {
            return ElementIcons.icon(((EObject) object).eClass());
        }
    }
}
