/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;

/**
 * The title of the tab of a representation. Most tabs are about one process, so what tells them apart comes first, since a narrow tab shows
 * no more:
 *
 * <pre>
 *   name                                 about                title of the tab
 *   Ordering - Physical (PLOVC)          a process            Physical (PLOVC) - Ordering
 *   Pack the parcel - Physical (PLOVC)   anything within it   Pack the parcel - Physical (PLOVC)
 *   For everybody                        any                  For everybody
 * </pre>
 */
public final class TabTitle {

    private static final MessageBundle TEXTS = MessageBundle.of(TabTitle.class);

    private TabTitle() {
    }

    /**
     * @param name of a representation
     * @param carrier what it is about
     * @return the title of its tab
     */
    static String of(String name, EObject carrier) {
        boolean isWhole = carrier instanceof CustomerProcess || carrier instanceof Portfolio;
        String own = own(name, carrier);
        return isWhole && !own.equals(name) ? TEXTS.get("tab_title", own, ElementLabels.text(carrier)) : name;
    }

    /**
     * @param name of a representation
     * @param carrier what it is about
     * @return what the name says where it is clear what the representation is about: "Physical (PLOVC)"
     */
    public static String own(String name, EObject carrier) {
        String begin = TEXTS.get("tab_title", ElementLabels.text(carrier), "");
        return name.startsWith(begin) && name.length() > begin.length() ? name.substring(begin.length()) : name;
    }
}
