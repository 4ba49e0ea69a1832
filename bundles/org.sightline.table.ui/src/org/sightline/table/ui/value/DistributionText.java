/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.UserDistribution;
import org.sightline.model.customerprocess.UserDistributionDataPoint;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.text.NearNames;
import org.sightline.validation.Rule;
import org.sightline.validation.RuleCatalogue;

/**
 * Distributions as one line of text: the kind, then its numbers in the order of the metamodel, as "triangular(2, 5, 12)"; points of a
 * distribution of one's own as "discrete(1 at 0.2, 2 at 0.8)" or "continuous(...)".
 */
public final class DistributionText {

    private static final Pattern CALL = Pattern.compile("(?s)\\s*([^()]+?)\\s*\\(([^()]*)\\)\\s*");
    private static final Pattern POINT = Pattern.compile("(.+?)\\s*(?:at|@)\\s*(.+)");
    private static final String SUFFIX = "distribution";
    private static final String DISCRETE = "discrete";
    private static final String CONTINUOUS = "continuous";

    /** All kinds with numbers of their own, in the order of the metamodel: the constant is the first that is no distribution. */
    private static final List<EClass> KINDS = SightlinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
            .map(EClass.class::cast).filter(each -> Literals.PARAMETER_VALUE.isSuperTypeOf(each) && !each.isAbstract()).toList();

    private DistributionText() {
    }

    /** @return all kinds of values: the constant, then the distributions */
    public static List<EClass> kinds() {
        return KINDS;
    }

    /**
     * @param value a number
     * @return a new constant
     */
    public static FloatingParameter constant(double value) {
        FloatingParameter constant = SightlineFactory.eINSTANCE.createFloatingParameter();
        constant.setValue(value);
        return constant;
    }

    /**
     * @param value a distribution
     * @return its text
     */
    public static String write(ParameterValue value) {
        if (value instanceof UserDistribution user) {
            return (user.isDiscrete() ? DISCRETE : CONTINUOUS) + user.getDataPoints().stream()
                    .map(each -> Numbers.exact(each.getValue()) + " at " + Numbers.exact(each.getProbability())).collect(Collectors.joining(", ", "(", ")"));
        }
        return word(value.eClass()) + value.eClass().getEAttributes().stream()
                .map(each -> Numbers.exact(((Number) value.eGet(each)).doubleValue())).collect(Collectors.joining(", ", "(", ")"));
    }

    /** As in the list of kinds: "log-normal". */
    private static String word(EClass kind) {
        String name = ElementTexts.type(kind).toLowerCase(Locale.ROOT);
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()).strip() : name;
    }

    /**
     * @param typed a text
     * @return a new distribution, or what is wrong with the text
     */
    public static Reading read(String typed) {
        Matcher call = CALL.matcher(typed);
        if (!call.matches()) {
            return Reading.wrong(CellTypes.TEXTS.get("value_noDistribution", typed));
        }
        String word = plain(call.group(1));
        String numbers = call.group(2);
        if (word.equals(DISCRETE) || word.equals(CONTINUOUS)) {
            return points(word.equals(DISCRETE), numbers, typed);
        }
        Optional<EClass> kind = KINDS.stream().filter(each -> word.equals(plain(word(each))) || word.equals(plain(each.getName()))).findFirst();
        return kind.map(each -> withNumbers(each, numbers)).orElseGet(() -> Reading.wrong(noKind(call.group(1))));
    }

    private static String noKind(String typed) {
        List<String> words = Stream.concat(KINDS.stream().map(DistributionText::word), Stream.of(DISCRETE, CONTINUOUS)).toList();
        List<String> near = NearNames.of(typed, words);
        return CellTypes.TEXTS.get("value_noKind", typed, String.join(", ", near.isEmpty() ? words : near));
    }

    private static String plain(String words) {
        String letters = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return letters.endsWith(SUFFIX) ? letters.substring(0, letters.length() - SUFFIX.length()) : letters;
    }

    private static Reading withNumbers(EClass kind, String list) {
        List<EAttribute> attributes = kind.getEAttributes();
        String[] parts = list.isBlank() ? new String[0] : list.split("[,;]\\s+|;");
        if (parts.length == 1 && attributes.size() > 1) {
            parts = list.split(",");
        }
        if (parts.length != attributes.size()) {
            return Reading.wrong(CellTypes.TEXTS.get("value_numbersOf", ElementTexts.type(kind),
                    attributes.stream().map(ElementTexts::feature).collect(Collectors.joining(", "))));
        }
        EObject made = EcoreUtil.create(kind);
        for (int i = 0; i < parts.length; i++) {
            Reading number = new NumberType(attributes.get(i)).read(made, parts[i]);
            if (number.problem().isPresent()) {
                return number;
            }
            made.eSet(attributes.get(i), number.value());
        }
        return checked((ParameterValue) made);
    }

    /**
     * @param value a constant or distribution
     * @return its reading, or what is wrong with its numbers: without a mean it is no distribution
     */
    public static Reading checked(ParameterValue value) {
        return value.getExpectedValue() == null ? Reading.wrong(badNumbers(value.eClass())) : Reading.of(value);
    }

    private static String badNumbers(EClass kind) {
        String demands = RuleCatalogue.standard().rules().stream().filter(rule -> rule.context() == kind).map(Rule::title)
                .map(title -> CellTypes.TEXTS.get("value_demand", title)).collect(Collectors.joining());
        return CellTypes.TEXTS.get("value_badNumbers", demands);
    }

    private static Reading points(boolean isDiscrete, String list, String typed) {
        UserDistribution user = SightlineFactory.eINSTANCE.createUserDistribution();
        user.setDiscrete(isDiscrete);
        List<UserDistributionDataPoint> points = new ArrayList<>();
        for (String each : list.isBlank() ? new String[0] : list.split("[,;]\\s+|;")) {
            Matcher point = POINT.matcher(each.strip());
            OptionalDouble value = point.matches() ? Numbers.read(point.group(1)) : OptionalDouble.empty();
            OptionalDouble share = point.matches() ? Numbers.read(point.group(2)) : OptionalDouble.empty();
            if (value.isEmpty() || share.isEmpty()) {
                return Reading.wrong(CellTypes.TEXTS.get("value_noPoint", each.isBlank() ? typed : each));
            }
            UserDistributionDataPoint made = SightlineFactory.eINSTANCE.createUserDistributionDataPoint();
            made.setValue(value.getAsDouble());
            made.setProbability(share.getAsDouble());
            points.add(made);
        }
        user.getDataPoints().addAll(points);
        return checked(user);
    }
}
