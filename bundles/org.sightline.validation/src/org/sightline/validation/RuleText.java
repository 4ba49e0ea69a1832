/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.List;

/** What people read about a rule and its findings. Values are those of {@link Rule#values}: the element first. */
interface RuleText {

    /** @return what the rule demands, in one line */
    String title();

    /** @return what is wrong */
    String message(List<String> values);

    /** @return what to do about it */
    String remedy(List<String> values);
}
