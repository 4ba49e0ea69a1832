/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.sightline.app.AppImages;
import org.sightline.model.messages.MessageBundle;

/** What the welcome page shows. There is only one, and it is not opened again with the files of the last run. */
record WelcomeInput() implements IEditorInput {

    private static final MessageBundle TEXTS = MessageBundle.of(WelcomeInput.class);

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return AppImages.WELCOME.descriptor();
    }

    @Override
    public String getName() {
        return TEXTS.get("welcome_tab");
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return TEXTS.get("welcome_tagline");
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
