/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sightline.layout.LayoutInput;
import org.sightline.layout.Point;
import org.sightline.layout.Size;

/**
 * An input that differs from another in a single component, found in the records themselves, so that a new component is changed, too.
 *
 * @param component name of the component, such as {@code Node.band} or {@code Node.size Size.width}
 * @param input the other input
 */
record Variation(String component, LayoutInput input) {

    /**
     * @param input an input
     * @return all inputs that differ from it in one component and are allowed
     */
    static List<Variation> of(LayoutInput input) {
        return variants(input).stream().map(each -> new Variation(each.component, (LayoutInput) each.value)).toList();
    }

    /** @return all components of an input and of what it consists of */
    static Set<String> components() {
        Set<String> names = new TreeSet<>();
        collect("", LayoutInput.class, names);
        return names;
    }

    private static void collect(String prefix, Class<?> type, Set<String> names) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + name(component);
            if (component.getGenericType() instanceof ParameterizedType list) {
                names.add(name);
                collect("", (Class<?>) list.getActualTypeArguments()[0], names);
            } else if (component.getType().isRecord()) {
                collect(name + " ", component.getType(), names);
            } else {
                names.add(name);
            }
        }
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    /* A record with another value in one of its components, or in one of theirs. */
    private static List<Variant> variants(Record whole) {
        List<Variant> variants = new ArrayList<>();
        RecordComponent[] components = whole.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            for (Variant part : others(components[i], value(components[i], whole))) {
                Object[] values = new Object[components.length];
                for (int j = 0; j < values.length; j++) {
                    values[j] = j == i ? part.value : value(components[j], whole);
                }
                add(variants, part.component, whole.getClass(), values);
            }
        }
        return variants;
    }

    private static List<Variant> others(RecordComponent component, Object value) {
        String name = name(component);
        List<Variant> others = new ArrayList<>();
        switch (value) {
            case Double number -> others.add(new Variant(name, Math.nextUp(number)));
            case String text -> idsBeside(text).forEach(each -> others.add(new Variant(name, each)));
            case Enum<?> choice -> others.add(new Variant(name, next(choice)));
            case List<?> list -> addLists(others, name, list);
            case Record record -> others.addAll(within(name, record));
            case null -> others.addAll(present(name, component.getType()));
            default -> throw new IllegalArgumentException(name);
        }
        if (value != null && (component.getType() == String.class || component.getType() == Size.class || component.getType() == Point.class)) {
            others.add(new Variant(name, null));
        }
        return others;
    }

    private static List<Variant> present(String name, Class<?> type) {
        if (type == String.class) {
            return idsBeside("").stream().map(each -> new Variant(name, each)).toList();
        }
        Record some = type == Size.class ? new Size(1, 2) : new Point(3, 4);
        List<Variant> present = new ArrayList<>(List.of(new Variant(name, some)));
        present.addAll(within(name, some));
        return present;
    }

    private static List<Variant> within(String name, Record record) {
        return variants(record).stream().map(each -> new Variant(name + " " + each.component, each.value)).toList();
    }

    /* A new id, and ids of the sample, for what refers to others. */
    private static List<String> idsBeside(String id) {
        List<String> ids = new ArrayList<>(List.of(id + "'", "b1", "b2", "b3", "c1", "c2", "n1", "n2", "n3", "n4"));
        ids.remove(id);
        return ids;
    }

    private static Object next(Enum<?> choice) {
        Object[] all = choice.getDeclaringClass().getEnumConstants();
        return all[(choice.ordinal() + 1) % all.length];
    }

    private static void addLists(List<Variant> others, String name, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            List<Object> shorter = new ArrayList<>(list);
            Object one = shorter.remove(i);
            others.add(new Variant(name, shorter));
            if (i > 0) {
                List<Object> turned = new ArrayList<>(shorter);
                turned.add(i - 1, one);
                others.add(new Variant(name, turned));
            }
            for (Variant other : variants((Record) one)) {
                List<Object> changed = new ArrayList<>(list);
                changed.set(i, other.value);
                others.add(new Variant(other.component, changed));
            }
        }
    }

    /* What the records refuse is no input. */
    private static void add(List<Variant> variants, String name, Class<?> type, Object[] values) {
        try {
            variants.add(new Variant(name, type.getDeclaredConstructors()[canonical(type)].newInstance(values)));
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof IllegalArgumentException || e.getCause() instanceof NullPointerException)) {
                throw new AssertionError(name, e.getCause());
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }

    private static int canonical(Class<?> type) {
        int most = 0;
        for (int i = 0; i < type.getDeclaredConstructors().length; i++) {
            most = type.getDeclaredConstructors()[i].getParameterCount() > type.getDeclaredConstructors()[most].getParameterCount() ? i : most;
        }
        return most;
    }

    private static Object value(RecordComponent component, Object whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.toString(), e);
        }
    }

    private record Variant(String component, Object value) {
    }
}
