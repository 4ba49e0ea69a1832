/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.ParameterOverride;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.ScenarioParameter;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.customerprocess.UserDistribution;
import org.sightline.model.editing.ElementName;
import org.sightline.model.messages.MessageBundle;

/**
 * Tells all times of a model in another unit, so that they are as long as before: 90 minutes become 1.5 hours. The factor between two units is
 * a whole number or one divided by it, and is applied to the decimals that people see, so that 1.1 h are 66 min and not a little more.
 *
 * <p>Of a distribution the numbers that are times are converted, its shape stays. A beta distribution lies between 0 and 1, binomial and
 * Poisson ones are whole: told in another unit they would be others, and a model with such a time is refused.
 */
public final class TimeConversion {

    private static final MessageBundle TEXTS = MessageBundle.of(TimeConversion.class);

    private static final Map<TimeUnit, Integer> SECONDS = Map.of(TimeUnit.SECOND, 1, TimeUnit.MINUTE, 60, TimeUnit.HOUR, 3600, TimeUnit.DAY, 86400);

    private static final Set<EAttribute> NUMBERS = Set.of(Literals.TIMED_NODE__STANDARD_TIME, Literals.TIMED_NODE__MAXIMUM_TIME,
            Literals.SCENARIO__DURATION, Literals.SCENARIO__WARM_UP);
    private static final Set<EReference> VALUES = Set.of(Literals.TIMED_NODE__PROCESSING_TIME, Literals.TIMED_NODE__WAIT_TIME,
            Literals.SCENARIO__INTER_TRIGGER_TIMER);
    private static final Set<ScenarioParameter> OVERRIDES = Set.of(ScenarioParameter.PROCESSING_TIME, ScenarioParameter.WAIT_TIME,
            ScenarioParameter.INTER_TRIGGER_TIMER);

    /** The numbers of a distribution that are times; what has none here cannot be told in another unit. */
    private static final Map<EClass, Set<EAttribute>> SCALES = Map.ofEntries(
            Map.entry(Literals.FLOATING_PARAMETER, Set.of(Literals.FLOATING_PARAMETER__VALUE)),
            Map.entry(Literals.ERLANG_DISTRIBUTION, Set.of(Literals.ERLANG_DISTRIBUTION__MEAN)),
            Map.entry(Literals.GAMMA_DISTRIBUTION, Set.of(Literals.GAMMA_DISTRIBUTION__SCALE)),
            Map.entry(Literals.LOG_NORMAL_DISTRIBUTION, Set.copyOf(Literals.LOG_NORMAL_DISTRIBUTION.getEAttributes())),
            Map.entry(Literals.NEGATIVE_EXPONENTIAL_DISTRIBUTION, Set.of(Literals.NEGATIVE_EXPONENTIAL_DISTRIBUTION__MEAN)),
            Map.entry(Literals.NORMAL_DISTRIBUTION, Set.copyOf(Literals.NORMAL_DISTRIBUTION.getEAttributes())),
            Map.entry(Literals.TRIANGULAR_DISTRIBUTION, Set.copyOf(Literals.TRIANGULAR_DISTRIBUTION.getEAttributes())),
            Map.entry(Literals.TRUNCATED_NORMAL_DISTRIBUTION, Set.copyOf(Literals.TRUNCATED_NORMAL_DISTRIBUTION.getEAttributes())),
            Map.entry(Literals.UNIFORM_DISTRIBUTION, Set.copyOf(Literals.UNIFORM_DISTRIBUTION.getEAttributes())),
            Map.entry(Literals.WEIBULL_DISTRIBUTION, Set.of(Literals.WEIBULL_DISTRIBUTION__SCALE)),
            Map.entry(Literals.USER_DISTRIBUTION, Set.of()));

    private final Portfolio portfolio;
    private final TimeUnit unit;
    private final List<Number> numbers = new ArrayList<>();
    private Optional<String> refusal = Optional.empty();
    private int count;

    /** A number that is a time. */
    private record Number(EObject owner, EAttribute attribute) {
    }

    private TimeConversion(Portfolio portfolio, TimeUnit unit) {
        this.portfolio = portfolio;
        this.unit = unit;
    }

    /**
     * Plans a conversion; the model stays as it is.
     *
     * @param portfolio a model
     * @param unit the unit in which it is to count time
     * @return what {@link #carryOut} will do; nothing if it does so already. O(model)
     */
    public static TimeConversion of(Portfolio portfolio, TimeUnit unit) {
        TimeConversion conversion = new TimeConversion(portfolio, unit);
        if (portfolio.getTimeUnit() != unit) {
            for (Iterator<EObject> all = portfolio.eAllContents(); all.hasNext();) {
                conversion.look(all.next());
            }
        }
        return conversion;
    }

    /**
     * @param number a number of a constant or distribution
     * @return whether it is a time where the whole value is one, as a mean is, and not a share or a shape
     */
    public static boolean isTime(EAttribute number) {
        return SCALES.values().stream().anyMatch(each -> each.contains(number));
    }

    private void look(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (NUMBERS.contains(attribute) && element.eGet(attribute) != null) {
                numbers.add(new Number(element, attribute));
                count++;
            }
        }
        if (element instanceof ParameterValue value && isTime(value)) {
            addTime(value);
        }
    }

    private static boolean isTime(ParameterValue value) {
        return VALUES.contains(value.eContainmentFeature())
                || value.eContainer() instanceof ParameterOverride override && OVERRIDES.contains(override.getParameter());
    }

    private void addTime(ParameterValue value) {
        Set<EAttribute> scales = SCALES.get(value.eClass());
        if (scales == null) {
            refusal = refusal.or(() -> Optional.of(TEXTS.get("conversion_impossible", TEXTS.get("conversion_" + value.eClass().getName()),
                    ElementName.of(owner(value)), words(portfolio.getTimeUnit()), words(unit))));
            return;
        }
        count++;
        scales.forEach(each -> numbers.add(new Number(value, each)));
        if (value instanceof UserDistribution user) {
            user.getDataPoints().forEach(each -> numbers.add(new Number(each, Literals.USER_DISTRIBUTION_DATA_POINT__VALUE)));
        }
    }

    private static NamedElement owner(EObject value) {
        EObject owner = value.eContainer();
        while (owner != null && !(owner instanceof NamedElement)) {
            owner = owner.eContainer();
        }
        return (NamedElement) owner;
    }

    /**
     * @param unit a unit of time
     * @return the word for several of it, as "minutes"
     */
    public static String words(TimeUnit unit) {
        return TEXTS.get("intake_unit_" + unit.getName());
    }

    /** @return why the times cannot be told in that unit, with the first element that has such a time; empty if they can */
    public Optional<String> refusal() {
        return refusal;
    }

    /** @return how many times are converted, a distribution counting as one */
    public int count() {
        return count;
    }

    /** @return what is done, as "Twelve times are converted from hours into minutes"; empty if nothing is */
    public Optional<String> summary() {
        return count == 0 ? Optional.empty() : Optional.of(TEXTS.get("conversion_summary", count, words(portfolio.getTimeUnit()), words(unit)));
    }

    /**
     * Changes the model by its setters.
     *
     * @throws IllegalStateException if that is refused
     */
    public void carryOut() {
        if (refusal.isPresent()) {
            throw new IllegalStateException(refusal.get());
        }
        BigDecimal from = BigDecimal.valueOf(SECONDS.get(portfolio.getTimeUnit()));
        BigDecimal to = BigDecimal.valueOf(SECONDS.get(unit));
        numbers.forEach(each -> each.owner().eSet(each.attribute(), converted((Double) each.owner().eGet(each.attribute()), from, to)));
        portfolio.setTimeUnit(unit);
    }

    private static double converted(double number, BigDecimal from, BigDecimal to) {
        return Double.isFinite(number) ? BigDecimal.valueOf(number).multiply(from).divide(to, MathContext.DECIMAL128).doubleValue() : number;
    }
}
