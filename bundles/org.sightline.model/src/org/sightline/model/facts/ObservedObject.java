/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.graph.ProcessFacts;

/**
 * Root of all generated implementation classes. Sees to it that the derived facts of a process are right after every change
 * of it, whatever makes the change (setters, commands, undo, a change recorder), also where an object was told not to
 * deliver notifications.
 *
 * <p>Changes of containers and of opposites are caught where they happen, before anybody is notified of any part of the
 * change; changes of single features by their notification, which is made if facts are kept, be there a listener or not.
 * While a model is loaded no facts are kept, and each change costs a look at the containers. An object needs no adapter and
 * no memory for this.
 */
public class ObservedObject extends MinimalEObjectImpl.Container {

    @Override
    public boolean eNotificationRequired() {
        return super.eNotificationRequired() || areFactsKeptAround(this);
    }

    @Override
    public void eNotify(Notification notification) {
        if (ObservedFeatures.contains(this, notification.getFeature())) {
            forgetFactsAround(this);
        }
        super.eNotify(notification);
    }

    @Override
    public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, Class<?> baseClass, NotificationChain notifications) {
        forgetFactsAround(this);
        forgetFactsAround(otherEnd);
        return super.eInverseAdd(otherEnd, featureID, baseClass, notifications);
    }

    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, Class<?> baseClass, NotificationChain notifications) {
        forgetFactsAround(this);
        forgetFactsAround(otherEnd);
        return super.eInverseRemove(otherEnd, featureID, baseClass, notifications);
    }

    private static boolean areFactsKeptAround(InternalEObject object) {
        CustomerProcess process = Surroundings.process(object);
        return process != null && ProcessFacts.areKept(process);
    }

    private static void forgetFactsAround(InternalEObject object) {
        CustomerProcess process = Surroundings.process(object);
        if (process != null) {
            ProcessFacts.forget(process);
        }
    }
}
