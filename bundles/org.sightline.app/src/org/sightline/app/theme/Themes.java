/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.theme;

import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.forms.widgets.Section;
import org.sightline.ui.look.IconPlates;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.PressedItems;
import org.sightline.ui.look.Tone;

/**
 * Dresses the workbench in the light or the dark theme: its style sheet for the controls, and the {@link Look} for what paints itself. A
 * theme's identifier ends in its tone, from which the platform also learns to make menus, tooltips and scroll bars dark.
 */
public final class Themes {

    private static final String PREFIX = "org.sightline.app.theme.";
    private static final String ENGINE_NODE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String ENGINE_KEY = "themeid";
    private static final String COMING = Themes.class.getName();
    private static final String DISABLED_ICONS = "org.eclipse.swt.image.disablement";
    /** Half clear, so that they are fainter than the others on any ground; the platform's own choice is grey, which stands out on a dark one. */
    private static final String PALE = "desaturated";
    private static final int PATIENCE_MILLIS = 250;
    private static final int MOST_WAITS = 12;
    private static final float MIDDLE = 0.5f;

    private final Display display;

    /** @param display the display of the workbench */
    public Themes(Display display) {
        this.display = display;
    }

    /** Before the workbench starts: has it come up in the theme that the user chose, without a flash of the other one. */
    public void prepare() {
        Tone tone = Appearance.chosen().tone(Display.isSystemDarkTheme());
        new Look(tone).applyTo(display);
        new IconPlates().applyTo(display);
        new PressedItems().applyTo(display);
        System.setProperty(DISABLED_ICONS, PALE);
        InstanceScope.INSTANCE.getNode(ENGINE_NODE).put(ENGINE_KEY, id(tone));
    }

    /**
     * While the workbench runs: keeps to the desktop's theme where the user wants that.
     *
     * @param workbench the workbench
     */
    public void followSystem(IWorkbench workbench) {
        display.addListener(SWT.Settings, event -> dress(workbench, Appearance.chosen()));
    }

    /**
     * Changes what the workbench looks like, at once and for the next runs.
     *
     * @param workbench the workbench
     * @param appearance what the user chose
     */
    public void choose(IWorkbench workbench, Appearance appearance) {
        appearance.remember();
        dress(workbench, appearance);
    }

    private void dress(IWorkbench workbench, Appearance appearance) {
        Tone tone = appearance.tone(Display.isSystemDarkTheme());
        if (tone != coming()) {
            display.setData(COMING, tone);
            tellDesktop(workbench, tone);
            dressWithDesktop(workbench.getService(IThemeEngine.class), tone);
        }
    }

    /** The tone that was asked for last; the workbench may still be on its way to it. */
    private Tone coming() {
        return display.getData(COMING) instanceof Tone coming ? coming : Look.of(display).tone();
    }

    /**
     * What a style sheet says nothing about takes the desktop's colours as they are at that moment, and keeps them. So the desktop's widgets
     * are to change their tone first; the part of the platform that sees to it listens to this.
     */
    private void tellDesktop(IWorkbench workbench, Tone tone) {
        IThemeEngine engine = workbench.getService(IThemeEngine.class);
        engine.getThemes().stream().filter(theme -> theme.getId().equals(id(tone))).findFirst()
                .ifPresent(theme -> workbench.getService(IEventBroker.class).send(IThemeEngine.Events.THEME_CHANGED, Map.of(IThemeEngine.Events.THEME, theme,
                        IThemeEngine.Events.DEVICE, display, IThemeEngine.Events.RESTORE, true)));
    }

    /** As soon as the desktop's widgets have changed; soon in any case, since not every desktop tells. */
    private void dressWithDesktop(IThemeEngine engine, Tone tone) {
        Listener[] changed = new Listener[1];
        boolean[] isOver = {false};
        Runnable dressing = () -> {
            display.removeListener(SWT.Settings, changed[0]);
            boolean isWanted = !isOver[0] && tone == coming();
            isOver[0] = true;
            if (isWanted) {
                new Look(tone).applyTo(display);
                engine.setTheme(id(tone), true);
                display.asyncExec(() -> paintAgain(engine));
            }
        };
        changed[0] = event -> dressing.run();
        display.addListener(SWT.Settings, changed[0]);
        dressLater(dressing, tone, MOST_WAITS);
    }

    private void dressLater(Runnable dressing, Tone tone, int waits) {
        display.timerExec(PATIENCE_MILLIS, () -> {
            if (waits > 0 && isBehind(tone)) {
                dressLater(dressing, tone, waits - 1);
            } else {
                dressing.run();
            }
        });
    }

    /** A busy desktop takes its time; colours that are taken from it before would be those of the other tone. */
    private boolean isBehind(Tone tone) {
        float brightness = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB().getHSB()[2];
        return Util.isGtk() && tone != (brightness < MIDDLE ? Tone.DARK : Tone.LIGHT);
    }

    /**
     * The desktop's own widgets change their tone a moment later, and some take back their old colours then. What paints itself may have been
     * painted in part since the look changed, and is painted as a whole.
     */
    private void paintAgain(IThemeEngine engine) {
        for (Shell shell : display.getShells()) {
            engine.applyStyles(shell, true);
            foldAndUnfold(shell);
            shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
        }
    }

    /** Sections keep a picture of their ground in its old colour until they are next unfolded. */
    private static void foldAndUnfold(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Section section && section.isExpanded()) {
                section.setExpanded(false);
                section.setExpanded(true);
            }
            if (child instanceof Composite composite) {
                foldAndUnfold(composite);
            }
        }
    }

    static String id(Tone tone) {
        return PREFIX + tone.name().toLowerCase(Locale.ROOT);
    }
}
