/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.Assessment;
import org.sightline.model.customerprocess.ContactDriver;
import org.sightline.model.customerprocess.Evidence;
import org.sightline.model.customerprocess.Experience;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.Link;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.ParameterOverride;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.Property;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.UserDistributionDataPoint;
import org.sightline.model.customerprocess.WorkingPeriod;
import org.sightline.model.customerprocess.util.SightlineSwitch;
import org.sightline.model.messages.MessageBundle;

/**
 * What an element is called wherever one line of text stands for it: in trees, lists, messages and the undo menu. A named
 * element goes by its name, a flow by its ends ("Call → Answer the call"), a value by its numbers, and what says nothing about
 * itself by its type. Never null, never empty, never more than one line.
 */
public final class ElementLabels extends SightlineSwitch<String> {

    private static final MessageBundle TEXTS = MessageBundle.of(ElementLabels.class);

    private static final ElementLabels LABELS = new ElementLabels();

    private ElementLabels() {
    }

    /**
     * @param element any object of a model; may be null
     * @return its label, one line
     */
    public static String text(EObject element) {
        if (element == null) {
            return TEXTS.get("label_nothing");
        }
        String text = element.eClass().getEPackage() == SightlinePackage.eINSTANCE ? LABELS.doSwitch(element) : null;
        return text == null || text.isBlank() ? typeText(element) : oneLine(text);
    }

    private static String typeText(EObject element) {
        return element.eClass().getEPackage() == SightlinePackage.eINSTANCE ? ElementTexts.type(element.eClass()) : element.eClass().getName();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Override
    public String caseNamedElement(NamedElement element) {
        return element.getName();
    }

    @Override
    public String caseFlow(Flow flow) {
        String ends = TEXTS.get("label_flow", text(flow.getSource()), text(flow.getTarget()));
        String name = flow.getName();
        return name == null || name.isBlank() ? ends : TEXTS.get("label_namedFlow", name, ends);
    }

    @Override
    public String caseSequenceFlow(SequenceFlow flow) {
        boolean hasOnlyCondition = (flow.getName() == null || flow.getName().isBlank()) && flow.getCondition() != null;
        return hasOnlyCondition ? TEXTS.get("label_namedFlow", flow.getCondition(), caseFlow(flow)) : caseFlow(flow);
    }

    @Override
    public String caseHiddenStretch(HiddenStretch stretch) {
        return TEXTS.get("label_hiddenStretch", text(stretch.getSource()), text(stretch.getTarget()));
    }

    @Override
    public String caseContactDriver(ContactDriver driver) {
        String name = driver.getName();
        return name != null || driver.getContact() == null ? name : TEXTS.get("label_contactDriver", text(driver.getContact()));
    }

    @Override
    public String caseLink(Link link) {
        return link.getLabel() != null ? link.getLabel() : link.getAddress();
    }

    @Override
    public String caseProperty(Property property) {
        return property.getKey() == null ? null : TEXTS.get("label_property", property.getKey(), Objects.toString(property.getValue(), ""));
    }

    @Override
    public String caseEvidence(Evidence evidence) {
        return joined(evidence.getSource(), Objects.toString(evidence.getDate(), null));
    }

    @Override
    public String caseWorkingPeriod(WorkingPeriod period) {
        String day = ElementTexts.literal(SightlinePackage.Literals.WEEK_DAY, period.getDay());
        boolean isTimed = period.getStart() != null && period.getEnd() != null;
        return isTimed ? TEXTS.get("label_workingPeriod", day, period.getStart().toString(), period.getEnd().toString()) : day;
    }

    @Override
    public String caseExperience(Experience experience) {
        Integer emotion = experience.getEmotion();
        return emotion == null ? null : TEXTS.get("label_experience", emotion);
    }

    @Override
    public String caseAssessment(Assessment assessment) {
        String what = joined(assessment.getProcess() == null ? null : text(assessment.getProcess()),
                assessment.getCustomerTask() == null ? null : text(assessment.getCustomerTask()));
        return assessment.getScore() == null ? what : TEXTS.get("label_assessment", assessment.getScore(), what);
    }

    @Override
    public String caseParameterOverride(ParameterOverride override) {
        String parameter = ElementTexts.literal(SightlinePackage.Literals.SCENARIO_PARAMETER, override.getParameter());
        return override.getElement() == null ? parameter : TEXTS.get("label_override", parameter, text(override.getElement()));
    }

    @Override
    public String caseUserDistributionDataPoint(UserDistributionDataPoint point) {
        return TEXTS.get("label_dataPoint", point.getValue(), point.getProbability());
    }

    /** The type and its numbers, after what the value is for: "Processing time: triangular distribution (2, 5, 12)". */
    @Override
    public String caseParameterValue(ParameterValue value) {
        EStructuralFeature role = value.eContainingFeature();
        String numbers = ParameterNumbers.text(value);
        String type = ElementTexts.type(value.eClass());
        String what = numbers.isEmpty() ? type : TEXTS.get("label_value", type, numbers);
        boolean isNamedByRole = role != null && role.getEContainingClass().getEPackage() == SightlinePackage.eINSTANCE;
        return isNamedByRole ? TEXTS.get("label_valueInRole", ElementTexts.feature(role), what) : what;
    }

    /**
     * @param attribute an attribute of the metamodel
     * @param value its value; may be null
     * @return the value as users read it; empty for null
     */
    public static String value(EAttribute attribute, Object value) {
        if (value instanceof Enumerator literal && attribute.getEAttributeType() instanceof EEnum type) {
            return ElementTexts.literal(type, literal);
        }
        return value == null ? "" : attribute.getEAttributeType().getEPackage().getEFactoryInstance().convertToString(attribute.getEAttributeType(), value);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(TEXTS.get("label_separator")));
    }
}
