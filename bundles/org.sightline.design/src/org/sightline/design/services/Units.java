/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.text.TimeText;

/** The units of a model's times and costs. */
final class Units {

    private Units() {
    }

    /** How many minutes the time unit of the portfolio around an element has; an element outside any portfolio counts in minutes. */
    static double minutes(EObject element) {
        TimeUnit unit = EcoreUtil.getRootContainer(element) instanceof Portfolio portfolio ? portfolio.getTimeUnit() : TimeUnit.MINUTE;
        return TimeText.minutes(unit);
    }

    /** The currency of the portfolio around an element; empty outside any. */
    static String currency(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Portfolio portfolio && portfolio.getCurrency() != null ? portfolio.getCurrency() : "";
    }
}
