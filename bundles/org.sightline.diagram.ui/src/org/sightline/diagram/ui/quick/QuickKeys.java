/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.sightline.model.messages.MessageBundle;

/** Which keys do the same as a handle. */
final class QuickKeys {

    private static final MessageBundle TEXTS = MessageBundle.of(QuickKeys.class);

    private final IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);

    /**
     * @param command id of a command
     * @return its key as a person reads it; empty if it has none
     */
    String key(String command) {
        String key = bindings.getBestActiveBindingFormattedFor(command);
        return key == null ? "" : key;
    }

    /**
     * @param name what a command is called
     * @param command its id
     * @return the name, with its key if it has one
     */
    String named(String name, String command) {
        String key = key(command);
        return key.isEmpty() ? name : TEXTS.get("quick_withKey", name, key);
    }
}
