/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sightline.validation.RuleCase.rule;
import static org.sightline.validation.Sample.FACTORY;
import static org.sightline.validation.Sample.named;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.DecisionKind;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.IntermediateEvent;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.LoopExit;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.ParameterOverride;
import org.sightline.model.customerprocess.Participant;
import org.sightline.model.customerprocess.Scenario;
import org.sightline.model.customerprocess.ScenarioParameter;
import org.sightline.model.customerprocess.WorkingPeriod;

/** Ways to break rules of several clauses other than those of {@link CatalogueCasesTest}. */
class FurtherBreachesTest {

    private static final Validator VALIDATOR = new Validator(RuleCatalogue.standard());

    static Stream<RuleCase> breaches() {
        return Stream.of(flows(), lanes(), numbers(), circles(), overrides()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void breach_isReported(RuleCase rule) {
        Sample sample = new Sample();
        List<EObject> elements = rule.breaking().apply(sample);

        List<Finding> findings = VALIDATOR.validate(sample.portfolio);

        assertEquals(elements, findings.stream().filter(finding -> finding.rule().equals(rule.rule())
                && finding.kind() == Finding.Kind.BROKEN).map(Finding::element).toList(), findings::toString);
    }

    private static RuleCase breach(String id, Function<Sample, EObject> breaking) {
        return rule(id, breaking, sample -> { });
    }

    private static List<RuleCase> flows() {
        return List.of(
                breach("CV15", s -> s.message(s.order, s.receive)),
                breach("CV16", s -> s.sequence(s.pack, s.activity(organization(s, "Partner"), "Wrap"))),
                breach("CV16", s -> s.sequence(s.pack, s.activity(s.lane("Carrier", LaneRole.EXTERNAL), "Carry"))),
                breach("CV23", s -> {
                    Sample.Fork fork = s.fork();
                    fork.yes().setProbability(0.5);
                    fork.no().setProbability(0.4);
                    return fork.decision();
                }),
                breach("CV26", s -> {
                    Sample.Fork fork = s.fork();
                    fork.decision().setKind(DecisionKind.EVENT_BASED);
                    s.insert(fork.yes(), FACTORY.createWaitPoint(), "Wait");
                    IntermediateEvent told = s.insert(fork.no(), FACTORY.createIntermediateEvent(), "Told");
                    told.setThrowing(true);
                    return fork.decision();
                }),
                breach("CV29", s -> {
                    Sample.Loop loop = s.loop();
                    loop.normal().setExit(LoopExit.NONE);
                    return loop.back();
                }));
    }

    private static Lane organization(Sample s, String name) {
        s.acmeLane.setRepresents(s.acme);
        Organization organization = named(FACTORY.createOrganization(), name);
        s.portfolio.getOrganizations().add(organization);
        Lane lane = s.lane(name, LaneRole.ORGANIZATION);
        lane.setRepresents(organization);
        return lane;
    }

    private static List<RuleCase> lanes() {
        return List.of(
                breach("CV05", s -> {
                    Lane unit = s.lane("Unit", LaneRole.UNIT);
                    s.acmeLane.getLanes().addAll(List.of(unit, s.buyerLane));
                    return s.buyerLane;
                }),
                new RuleCase("CV05", s -> {
                    Lane supplier = s.lane("Supplier", LaneRole.EXTERNAL);
                    s.process.getLanes().move(0, supplier);
                    return List.of(s.buyerLane);
                }, s -> { }),
                mismatch(LaneRole.ORGANIZATION, FACTORY.createOrganizationUnit()),
                mismatch(LaneRole.UNIT, FACTORY.createOrganization()),
                mismatch(LaneRole.SYSTEM, FACTORY.createOrganizationUnit()),
                mismatch(LaneRole.EXTERNAL, FACTORY.createCustomer()));
    }

    private static RuleCase mismatch(LaneRole role, Participant participant) {
        return breach("CV12", s -> {
            s.acmeLane.setRole(role);
            s.acmeLane.setRepresents(named(participant, "Somebody"));
            return s.acmeLane;
        });
    }

    private static List<RuleCase> numbers() {
        return List.of(
                breach("CV21", s -> set(s.takeToPack, "probability", -0.1)),
                breach("CV40", s -> set(s.pack, "standardTime", -1.0)),
                breach("CV40", s -> set(s.pack, "maximumTime", -1.0)),
                breach("CV40", s -> {
                    FloatingParameter time = FACTORY.createFloatingParameter();
                    time.setValue(-1);
                    s.pack.setWaitTime(time);
                    return s.pack;
                }),
                breach("CV45", s -> {
                    WorkingPeriod period = FACTORY.createWorkingPeriod();
                    period.setStart(LocalTime.NOON);
                    s.acme.getCalendars().add(FACTORY.createCalendar());
                    s.acme.getCalendars().getFirst().getWorkingPeriods().add(period);
                    return period;
                }),
                breach("CV46", s -> set(s.portfolio, "currency", null)),
                breach("CV46", s -> set(s.portfolio, "currency", "eur")),
                breach("CV60", s -> set(failPoint(s), "occurrence", 0)),
                breach("CV60", s -> set(failPoint(s), "detection", 11)),
                breach("CV64", s -> set(experience(s), "effort", 7.5)),
                breach("CV64", s -> set(experience(s), "satisfaction", 0.5)),
                breach("CV81", s -> set(s.scenario("Peak"), "duration", 0.0)),
                breach("CV81", s -> set(s.scenario("Peak"), "warmUp", -1.0)));
    }

    private static <T extends EObject> T set(T element, String feature, Object value) {
        EStructuralFeature attribute = element.eClass().getEStructuralFeature(feature);
        element.eSet(attribute, value);
        return element;
    }

    private static FailPoint failPoint(Sample s) {
        FailPoint point = FACTORY.createFailPoint();
        s.order.getFailPoints().add(point);
        return point;
    }

    private static EObject experience(Sample s) {
        s.order.setExperience(FACTORY.createExperience());
        return s.order.getExperience();
    }

    private static List<RuleCase> circles() {
        return List.of(
                new RuleCase("CV78", s -> {
                    CustomerProcess other = s.copy("Other");
                    other.setBaseline(s.process);
                    s.process.setBaseline(other);
                    return List.of(s.process, other);
                }, s -> { }),
                new RuleCase("CV79", s -> {
                    Scenario one = s.scenario("One");
                    Scenario two = s.scenario("Two");
                    one.setInherits(two);
                    two.setInherits(one);
                    return List.of(one, two);
                }, s -> { }),
                new RuleCase("CV36", s -> {
                    CustomerProcess packing = s.copy("Packing");
                    Activity inner = named(FACTORY.createActivity(), "Inner");
                    Activity outer = Sample.activity(packing, "Pack");
                    outer.setProcessBody(FACTORY.createProcessBody());
                    outer.getProcessBody().getNodes().add(inner);
                    inner.setCalledProcess(s.process);
                    s.pack.setCalledProcess(packing);
                    return List.of(s.pack, inner);
                }, s -> { }));
    }

    private static List<RuleCase> overrides() {
        return List.of(
                override(ScenarioParameter.PROCESSING_TIME),
                override(ScenarioParameter.WAIT_TIME),
                override(ScenarioParameter.FIXED_COST),
                override(ScenarioParameter.QUANTITY),
                override(ScenarioParameter.INTER_TRIGGER_TIMER));
    }

    private static RuleCase override(ScenarioParameter parameter) {
        return breach("CV84", s -> {
            ModelElement element = s.takeToPack;
            ParameterOverride override = FACTORY.createParameterOverride();
            override.setParameter(parameter);
            override.setElement(element);
            s.scenario("Peak").getOverrides().add(override);
            return override;
        });
    }
}
