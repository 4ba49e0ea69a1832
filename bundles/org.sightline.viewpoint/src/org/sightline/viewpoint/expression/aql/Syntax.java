/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.List;

/**
 * What {@link Parser} makes of a text: a tree without meaning yet. Every node knows where it stands: {@link #position} is the offset of
 * the part that a message should point at, counted from 0 in the text of the whole expression.
 */
sealed interface Syntax {

    /** @return offset of the part to point at */
    int position();

    /** A constant: a String, Integer, Double, Boolean, null, or a Java class for {@code String}, {@code Sequence(Integer)} and the like. */
    record Literal(int position, Object value) implements Syntax {
    }

    /** {@code shop::Task} */
    record TypeName(int position, String packageName, String typeName) implements Syntax {
    }

    /** <code>{shop::Task | shop::Gate}</code> */
    record TypeSet(int position, List<TypeName> types) implements Syntax {
    }

    /** {@code shop::Channel::WEB} */
    record EnumLiteral(int position, String packageName, String enumName, String literalName) implements Syntax {
    }

    /** <code>Sequence{1, 2}</code>, <code>OrderedSet{1, 2}</code> */
    record CollectionOf(int position, boolean ordered, List<Syntax> values) implements Syntax {
    }

    /** {@code container} */
    record Variable(int position, String name) implements Syntax {
    }

    /** {@code receiver.name} */
    record Feature(int position, Syntax receiver, String name) implements Syntax {
    }

    /** {@code receiver.name(arguments)}; with an arrow, on the collection itself: {@code receiver->name(arguments)}. */
    record Call(int position, Syntax receiver, boolean arrow, String name, List<Syntax> arguments) implements Syntax {
    }

    /** {@code not operand}, {@code left + right}: a call of a service by a sign. */
    record Operation(int position, Operator operator, List<Syntax> operands) implements Syntax {
    }

    /** {@code x | body}, an argument of a call only */
    record Iterator(int position, String variable, Syntax body) implements Syntax {
    }

    /** {@code if condition then yes else no endif} */
    record Conditional(int position, Syntax condition, Syntax yes, Syntax no) implements Syntax {
    }

    /** {@code let x = value, y = other in body}; the values do not see the new variables. */
    record Let(int position, List<Binding> bindings, Syntax body) implements Syntax {
    }

    /**
     * A variable of {@code let}.
     *
     * @param name its name
     * @param value what it is bound to
     */
    record Binding(String name, Syntax value) {
    }
}
