/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

import org.eclipse.emf.common.util.EList;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.Visibility;

/** Derived facts. */
public final class Facts {
    private Facts() {
    }

    public static boolean isCustomerFacing(ViewElement element) { throw new UnsupportedOperationException(); }
    public static CustomerProcess process(InteractionNode node) { throw new UnsupportedOperationException(); }
    public static CustomerProcess process(Flow flow) { throw new UnsupportedOperationException(); }
    public static Lane pool(InteractionNode node) { throw new UnsupportedOperationException(); }
    public static boolean isWithCustomer(InteractionNode node) { throw new UnsupportedOperationException(); }
    public static EList<FlowNode> servedSteps(Lane lane) { throw new UnsupportedOperationException(); }
    public static Lane lane(FlowNode node) { throw new UnsupportedOperationException(); }
    public static Visibility visibility(FlowNode node) { throw new UnsupportedOperationException(); }
    public static boolean isReachable(FlowNode node) { throw new UnsupportedOperationException(); }
    public static boolean isEnding(FlowNode node) { throw new UnsupportedOperationException(); }
    public static boolean isLooping(FlowNode node) { throw new UnsupportedOperationException(); }
    public static boolean isHandOff(Flow flow) { throw new UnsupportedOperationException(); }
    public static EList<SequenceFlow> loopExits(SequenceFlow flow) { throw new UnsupportedOperationException(); }
    public static Integer riskPriority(FailPoint point) { throw new UnsupportedOperationException(); }
    public static EList<HiddenStretch> hiddenStretches(CustomerView view) { throw new UnsupportedOperationException(); }
    public static Double expectedValue(ParameterValue value) { throw new UnsupportedOperationException(); }
}
