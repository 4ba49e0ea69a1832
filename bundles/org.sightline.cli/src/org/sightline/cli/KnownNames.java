/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.util.Collection;
import java.util.stream.Collectors;

import org.sightline.model.messages.MessageBundle;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Holds the names that a user gives against those that there are. */
final class KnownNames {

    private static final MessageBundle TEXTS = MessageBundle.of(KnownNames.class);

    private KnownNames() {
    }

    /**
     * @param command the command that is run
     * @param key key of the message: 0: the name, 1: the names that there are
     * @param wanted names that the user gave
     * @param known the names that there are
     * @throws ParameterException if one of them is not there; it lists those that are
     */
    static void require(CommandSpec command, String key, Collection<String> wanted, Collection<String> known) {
        for (String each : wanted) {
            if (!known.contains(each)) {
                throw new ParameterException(command.commandLine(), TEXTS.get(key, each, listed(known)));
            }
        }
    }

    /**
     * @param names names
     * @return them in quotes, with commas between; or that there are none
     */
    static String listed(Collection<String> names) {
        return names.isEmpty() ? TEXTS.get("names_none") : names.stream().map(each -> TEXTS.get("names_quoted", each)).collect(Collectors.joining(", "));
    }
}
