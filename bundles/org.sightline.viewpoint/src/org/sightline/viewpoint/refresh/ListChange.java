/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where a list of the model has changed since the last refresh, so that what stands before and behind need not be compared. A hint: who
 * uses it looks whether it fits.
 *
 * <pre>
 *  before   a b c d e f g      start = 2, end = 3, growth = -1
 *  after    a b x e f g
 * </pre>
 *
 * @param start how many values at the start have stayed
 * @param end how many values at the end have stayed
 * @param growth by how many values it has become longer
 */
public record ListChange(int start, int end, int growth) {

    /** What is known of a list about which too much has happened. */
    private static final ListChange ANYWHERE = new ListChange(0, 0, Integer.MIN_VALUE);

    /**
     * @param notification tells of one change of a list
     * @return where it was
     */
    static ListChange of(Notification notification) {
        int position = notification.getPosition();
        boolean placed = position != Notification.NO_INDEX && notification.getNotifier() instanceof EObject;
        return placed ? of(notification, position, size(notification)) : ANYWHERE;
    }

    private static int size(Notification notification) {
        EObject owner = (EObject) notification.getNotifier();
        Object value = owner.eGet((EStructuralFeature) notification.getFeature());
        return value instanceof List<?> list ? list.size() : 0;
    }

    private static ListChange of(Notification notification, int position, int size) {
        return switch (notification.getEventType()) {
            case Notification.ADD -> new ListChange(position, size - position - 1, 1);
            case Notification.REMOVE -> new ListChange(position, size - position, -1);
            case Notification.SET -> new ListChange(position, size - position - 1, 0);
            case Notification.MOVE -> moved((Integer) notification.getOldValue(), position, size);
            default -> ANYWHERE;
        };
    }

    private static ListChange moved(int from, int to, int size) {
        return new ListChange(Math.min(from, to), size - Math.max(from, to) - 1, 0);
    }

    /** @return where the list has changed if this was followed by another change */
    ListChange and(ListChange next) {
        if (this == ANYWHERE || next == ANYWHERE) {
            return ANYWHERE;
        }
        return new ListChange(Math.min(start, next.start), Math.min(end, next.end), growth + next.growth);
    }

    /**
     * @param before how many values there were
     * @param now how many there are
     * @return whether this can be all that has happened
     */
    boolean fits(int before, int now) {
        return before + growth == now && start >= 0 && end >= 0 && start + end <= Math.min(before, now);
    }
}
