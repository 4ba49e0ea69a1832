/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.snap;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.sightline.ui.settings.Settings;
import org.sightline.ui.settings.Settings.DrawingAid;

/** Turns an aid for drawing on and off. The one it is for stands behind the class in plugin.xml. */
public final class AidHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {

    private DrawingAid aid;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        aid = DrawingAid.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Settings settings = new Settings();
        settings.turn(aid, !settings.isOn(aid));
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(new Settings().isOn(aid));
    }
}
