/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.ACTIVITY__CALLED_PROCESS;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.ACTIVITY__CHANNEL;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.FLOW_NODE__PHASE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.NAMED_ELEMENT__NAME;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.Portfolio;

/** Completes and corrects activities. */
final class ActivityFixes {

    private static final int CHOICES = 5;

    private ActivityFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        fixes.add("CV34", Activity.class, ActivityFixes::name);
        fixes.add("CV35", Activity.class, ActivityFixes::callNothing);
        fixes.add("CV36", Activity.class, ActivityFixes::callNothing);
        fixes.add("CV37", Activity.class, ActivityFixes::channel);
        fixes.add("CV38", FlowNode.class, ActivityFixes::phase);
        fixes.add("CV42", Activity.class, activity -> Stream.concat(callNothing(activity),
                new FixPlan().delete(activity.getProcessBody()).as("fix_deleteInside")));
    }

    /* By what the activity is known to do. */
    private static Stream<QuickFix> name(Activity activity) {
        return Stream.of(activity.getCalledProcess(), activity.getCustomerTask(), activity.getProcessBody()).filter(known -> known != null && isNamed(known))
                .map(NamedElement::getName).distinct().flatMap(name -> new FixPlan().set(activity, NAMED_ELEMENT__NAME, name).as("fix_name", name));
    }

    private static boolean isNamed(NamedElement element) {
        return element.getName() != null && !element.getName().isBlank();
    }

    private static Stream<QuickFix> callNothing(Activity activity) {
        return new FixPlan().set(activity, ACTIVITY__CALLED_PROCESS, null).as("fix_callNothing", activity.getCalledProcess());
    }

    private static Stream<QuickFix> channel(Activity activity) {
        return EcoreUtil.getRootContainer(activity) instanceof Portfolio portfolio ? portfolio.getChannels().stream().limit(CHOICES)
                .flatMap(channel -> new FixPlan().set(activity, ACTIVITY__CHANNEL, channel).as("fix_channel", channel)) : Stream.empty();
    }

    /* The phase of the same name in the step's own process, or none. */
    private static Stream<QuickFix> phase(FlowNode node) {
        String name = node.getPhase().getName();
        Optional<Phase> own = node.getProcess() == null || name == null ? Optional.empty()
                : node.getProcess().getPhases().stream().filter(phase -> name.equals(phase.getName())).findFirst();
        Stream<QuickFix> none = new FixPlan().set(node, FLOW_NODE__PHASE, null).as("fix_noPhase", node.getPhase());
        return own.isEmpty() ? none : Stream.concat(new FixPlan().set(node, FLOW_NODE__PHASE, own.get()).as("fix_phase", own.get()), none);
    }
}
