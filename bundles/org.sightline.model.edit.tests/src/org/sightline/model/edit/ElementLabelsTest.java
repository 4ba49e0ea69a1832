/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Assessment;
import org.sightline.model.customerprocess.ContactDriver;
import org.sightline.model.customerprocess.Evidence;
import org.sightline.model.customerprocess.Experience;
import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.Link;
import org.sightline.model.customerprocess.ParameterOverride;
import org.sightline.model.customerprocess.Property;
import org.sightline.model.customerprocess.ScenarioParameter;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.TriangularDistribution;
import org.sightline.model.customerprocess.UserDistributionDataPoint;
import org.sightline.model.customerprocess.WeekDay;
import org.sightline.model.customerprocess.WorkingPeriod;

class ElementLabelsTest {

    private final SightlineFactory make = SightlineFactory.eINSTANCE;

    static Stream<EClass> classes() {
        return Metamodel.concreteClasses();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void emptyElementOfEachClass_hasLabel(EClass type) {
        assertFalse(ElementLabels.text(Metamodel.instance(type)).isBlank());
    }

    @Test
    void namedElement_goesByItsName() {
        assertEquals("Call", ElementLabels.text(activity("Call")));
    }

    @Test
    void unnamedElement_goesByItsType() {
        assertEquals("Step", ElementLabels.text(activity(null)));
        assertEquals("Step", ElementLabels.text(activity("  \n")));
    }

    @Test
    void nameOfSeveralLines_becomesOneLine() {
        assertEquals("Ask for the price", ElementLabels.text(activity(" Ask for\n\tthe price ")));
    }

    @Test
    void nameWithMarkup_staysAsItIs() {
        assertEquals("<b>{0} & 'x'</b>", ElementLabels.text(activity("<b>{0} & 'x'</b>")));
    }

    @Test
    void nothing_hasWords() {
        assertEquals("nothing", ElementLabels.text(null));
    }

    @Test
    void strangeObject_goesByItsClass() {
        assertEquals("EPackage", ElementLabels.text(EcoreFactory.eINSTANCE.createEPackage()));
    }

    @Test
    void flow_goesByItsEnds() {
        assertEquals("Call → Answer", ElementLabels.text(flow(null, null)));
        assertEquals("Call → nothing", ElementLabels.text(withoutTarget()));
    }

    @Test
    void flowWithNameOrCondition_startsWithIt() {
        assertEquals("urgent: Call → Answer", ElementLabels.text(flow("urgent", "priority > 3")));
        assertEquals("priority > 3: Call → Answer", ElementLabels.text(flow(null, "priority > 3")));
    }

    @Test
    void hiddenStretch_goesByItsEnds() {
        HiddenStretch stretch = make.createHiddenStretch();
        stretch.setSource(activity("Call"));
        stretch.setTarget(activity("Receive"));

        assertEquals("Call ⇢ Receive", ElementLabels.text(stretch));
    }

    @Test
    void distribution_tellsItsRoleAndNumbers() {
        Activity call = activity("Call");
        TriangularDistribution time = make.createTriangularDistribution();
        time.setMin(2);
        time.setMode(2.5);
        time.setMax(12);
        call.setProcessingTime(time);

        assertEquals("Processing time: Triangular distribution (2, 2.5, 12)", ElementLabels.text(time));
    }

    @Test
    void workingPeriod_tellsDayAndHours() {
        WorkingPeriod period = make.createWorkingPeriod();
        period.setDay(WeekDay.MONDAY);
        assertEquals("Monday", ElementLabels.text(period));

        period.setStart(LocalTime.of(8, 0));
        period.setEnd(LocalTime.of(17, 30));
        assertEquals("Monday, 08:00–17:30", ElementLabels.text(period));
    }

    @Test
    void smallElements_tellTheirContent() {
        Link link = make.createLink();
        link.setAddress("https://example.org/terms");
        assertEquals("https://example.org/terms", ElementLabels.text(link));

        Property property = make.createProperty();
        property.setKey("owner");
        property.setValue("Kim");
        assertEquals("owner = Kim", ElementLabels.text(property));

        Evidence evidence = make.createEvidence();
        evidence.setSource("Survey");
        evidence.setDate(LocalDate.of(2026, 3, 1));
        assertEquals("Survey, 2026-03-01", ElementLabels.text(evidence));

        Experience experience = make.createExperience();
        experience.setEmotion(-2);
        assertEquals("Emotion −2", ElementLabels.text(experience));

        UserDistributionDataPoint point = make.createUserDistributionDataPoint();
        point.setValue(4);
        point.setProbability(0.25);
        assertEquals("4 with probability 0.25", ElementLabels.text(point));
    }

    @Test
    void elementAboutAnother_namesIt() {
        ContactDriver driver = make.createContactDriver();
        driver.setContact(activity("Call again"));
        assertEquals("Drives Call again", ElementLabels.text(driver));

        ParameterOverride override = make.createParameterOverride();
        override.setParameter(ScenarioParameter.WAIT_TIME);
        override.setElement(activity("Wait"));
        assertEquals("waiting time of Wait", ElementLabels.text(override));

        Assessment assessment = make.createAssessment();
        assessment.setScore(4);
        assessment.setProcess(make.createCustomerProcess());
        assessment.getProcess().setName("Order by phone");
        assertEquals("4: Order by phone", ElementLabels.text(assessment));
    }

    @Test
    void itemProviders_giveTheseLabelsAndIcons() {
        Activity call = activity("Call");
        IItemLabelProvider labels = (IItemLabelProvider) (Object) new ElementAdapterFactory().adapt(call, IItemLabelProvider.class);

        assertEquals("Call", labels.getText(call));
        assertEquals(ElementIcons.icon(call.eClass()), labels.getImage(call));
    }

    private Activity activity(String name) {
        Activity activity = make.createActivity();
        activity.setName(name);
        return activity;
    }

    private SequenceFlow flow(String name, String condition) {
        SequenceFlow flow = make.createSequenceFlow();
        flow.setSource(activity("Call"));
        flow.setTarget(activity("Answer"));
        flow.setName(name);
        flow.setCondition(condition);
        return flow;
    }

    private SequenceFlow withoutTarget() {
        SequenceFlow flow = flow(null, null);
        flow.setTarget(null);
        return flow;
    }
}
