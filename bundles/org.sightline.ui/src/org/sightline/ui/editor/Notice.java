/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.util.List;

import org.eclipse.ui.ISharedImages;

/**
 * Something that an editor tells without getting into the way, and what can be done about it.
 *
 * @param topic what it is about: it takes the place of a former notice of the same topic
 * @param image name of one of {@link ISharedImages}
 * @param text what is the matter
 * @param actions what can be done, the best first; may be empty
 */
record Notice(String topic, String image, String text, List<Action> actions) {

    /**
     * @param label what it does, with a mnemonic
     * @param run does it
     */
    record Action(String label, Runnable run) {
    }

    static Notice warning(String topic, String text, Action... actions) {
        return new Notice(topic, ISharedImages.IMG_OBJS_WARN_TSK, text, List.of(actions));
    }

    static Notice info(String topic, String text, Action... actions) {
        return new Notice(topic, ISharedImages.IMG_OBJS_INFO_TSK, text, List.of(actions));
    }
}
