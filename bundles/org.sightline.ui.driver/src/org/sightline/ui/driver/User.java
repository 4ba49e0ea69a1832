/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * Somebody at the keyboard and mouse. Acts with real events of the display, and waits for what comes of it, never for a fixed
 * time.
 */
public final class User {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Display display = Display.getCurrent();

    /**
     * Lets the workbench work until something is so.
     *
     * @param what is expected, for the message
     * @param condition whether it is so
     */
    public void waitUntil(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("Waited in vain until " + what);
            }
            display.timerExec(20, () -> { });
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Waits until the workbench has the focus, which a window manager needs some time for when it starts. */
    void waitForFocus() {
        waitUntil("a window has the focus", () -> {
            workbenchShell().forceActive();
            Process xdotool = Xdotool.start("getactivewindow");
            waitUntil("xdotool is done", () -> !xdotool.isAlive());
            return xdotool.exitValue() == 0;
        });
    }

    /** Lets the workbench work off what is waiting. */
    public void settle() {
        boolean[] isDone = {false};
        display.timerExec(60, () -> isDone[0] = true);
        waitUntil("the workbench has settled", () -> isDone[0]);
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /**
     * Clicks into the middle of a control.
     *
     * @param control a control in sight
     */
    public void click(Control control) {
        Point size = control.getSize();
        clickAt(control, size.x / 2, size.y / 2);
    }

    /**
     * @param control a control in sight
     * @param area a place in it, such as the bounds of a line
     */
    public void click(Control control, Rectangle area) {
        clickAt(control, area.x + Math.min(area.width / 2, 40), area.y + area.height / 2);
    }

    /**
     * Clicks at a place of a control.
     *
     * @param control a control in sight
     * @param x from its left edge
     * @param y from its upper edge
     */
    public void clickAt(Control control, int x, int y) {
        arrive(SWT.MouseUp, moved(control, x, y, "click", "1"));
    }

    /**
     * @param control a control in sight
     * @param x from its left edge
     * @param y from its upper edge
     */
    public void doubleClickAt(Control control, int x, int y) {
        arrive(SWT.MouseDoubleClick, moved(control, x, y, "click", "--repeat", "2", "--delay", "40", "1"));
    }

    /**
     * Moves the mouse.
     *
     * @param control a control in sight
     * @param x from its left edge
     * @param y from its upper edge
     */
    public void hover(Control control, int x, int y) {
        arrive(SWT.MouseMove, moved(control, x + 1, y + 1, moved(control, x, y)));
    }

    /**
     * Holds the button down from one place to the next.
     *
     * @param control a control in sight
     * @param from where the button goes down
     * @param to where it is let go, on the way over each place but the last
     */
    public void drag(Control control, Point from, Point... to) {
        press(control, from, to);
        drop();
    }

    /**
     * Holds the button down and moves the mouse without letting go.
     *
     * @param control a control in sight
     * @param from where the button goes down
     * @param over the places to go to
     */
    public void press(Control control, Point from, Point... over) {
        arrive(SWT.MouseDown, moved(control, from.x, from.y, "mousedown", "1"));
        for (Point each : over) {
            arrive(SWT.MouseMove, moved(control, each.x - 1, each.y - 1, moved(control, each.x, each.y)));
        }
    }

    /** Lets go of the button. */
    public void drop() {
        arrive(SWT.MouseUp, "mouseup", "1");
    }

    /**
     * Drags something from one control to another by the platform's drag and drop. While that lasts, the window system keeps the mouse's
     * events to itself, so that nothing but its outcome can be waited for. It takes no movement for a drag that is quicker than a hand's.
     *
     * @param from a control in sight
     * @param place where the button goes down
     * @param to a control in sight
     * @param over the places to go to; let go at the last
     */
    public void dragAndDrop(Control from, Point place, Control to, Point... over) {
        List<String> way = new ArrayList<>(List.of(moved(from, place.x, place.y, "mousedown", "1")));
        Point start = from.toDisplay(place);
        for (int i = 1; i <= 4; i++) {
            way.addAll(List.of("sleep", "0.03", "mousemove", Integer.toString(start.x + 4 * i), Integer.toString(start.y + 2 * i)));
        }
        for (Point each : over) {
            Point end = to.toDisplay(each);
            way.addAll(List.of("sleep", "0.05", "mousemove", Integer.toString(end.x - 2), Integer.toString(end.y - 2), "sleep", "0.05", "mousemove",
                    Integer.toString(end.x), Integer.toString(end.y)));
        }
        way.addAll(List.of("sleep", "0.1", "mouseup", "1"));
        Process xdotool = Xdotool.start(way.toArray(String[]::new));
        waitUntil("xdotool is done", () -> !xdotool.isAlive());
        settle();
    }

    /** By way of the next pixel: xdotool waits long for a mouse that is there already. */
    private static String[] moved(Control control, int x, int y, String... then) {
        Point place = control.toDisplay(x, y);
        String left = Integer.toString(place.x);
        String top = Integer.toString(place.y);
        return Stream.concat(Stream.of("mousemove", Integer.toString(place.x - 1), top, "mousemove", "--sync", left, top), Stream.of(then))
                .toArray(String[]::new);
    }

    /**
     * Turns the wheel with a key held down.
     *
     * @param control a control in sight
     * @param x from its left edge
     * @param y from its upper edge
     * @param key name of a key in X, such as {@code ctrl}
     * @param notches away from the user if above 0
     */
    public void wheel(Control control, int x, int y, String key, int notches) {
        String[] turn = {"keydown", key, "click", "--repeat", Integer.toString(Math.abs(notches)), notches > 0 ? "4" : "5", "keyup", key};
        arrive(SWT.KeyUp, moved(control, x, y, turn));
    }

    /**
     * Gives a control the focus, as Tab would.
     *
     * @param control a control in sight
     */
    public void focus(Control control) {
        control.getShell().forceActive();
        waitUntil("the window of " + control + " is active", () -> display.getActiveShell() == control.getShell());
        control.setFocus();
        waitUntil(control + " has the focus", control::isFocusControl);
    }

    /**
     * Presses keys.
     *
     * @param keys such as {@code ctrl+shift+z} or {@code Delete}, by their names in X
     */
    public void press(String keys) {
        arrive(SWT.KeyUp, "key", keys);
    }

    /**
     * Does something while a key is held down.
     *
     * @param key name of a key in X, such as {@code ctrl}
     * @param doing what to do
     */
    public void holding(String key, Runnable doing) {
        arrive(SWT.KeyDown, "keydown", key);
        try {
            doing.run();
        } finally {
            arrive(SWT.KeyUp, "keyup", key);
        }
    }

    /**
     * Types into the control that has the focus.
     *
     * @param text any text
     */
    public void type(String text) {
        arrive(SWT.KeyUp, "type", "--delay", "15", text);
    }

    /**
     * Lets xdotool send events by way of the window system, and waits until they are back; not long, since one that ends in a window
     * that has just been closed never is.
     */
    private void arrive(int lastEvent, String... arguments) {
        boolean[] isBack = {false};
        Listener listener = event -> isBack[0] = true;
        display.addFilter(lastEvent, listener);
        Process xdotool = Xdotool.start(arguments);
        waitUntil("xdotool is done", () -> !xdotool.isAlive());
        assertEquals(0, xdotool.exitValue(), "xdotool succeeds");
        long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        waitUntil("the events are back", () -> isBack[0] || System.nanoTime() > end);
        display.removeFilter(lastEvent, listener);
        settle();
    }

    /**
     * Chooses an entry of the menu bar.
     *
     * @param path the texts of the menus and of the entry, without mnemonics and keys; the last may be only the start of the text
     */
    public void choose(String... path) {
        withEntry(item -> {
            if ((item.getStyle() & SWT.CHECK) != 0) {
                item.setSelection(!item.getSelection());
            } else if ((item.getStyle() & SWT.RADIO) != 0) {
                item.setSelection(true);
            }
            item.notifyListeners(SWT.Selection, new Event());
            return null;
        }, path);
    }

    /**
     * @param path as for {@link #choose}
     * @return the text of the entry, without mnemonic and keys
     */
    public String entry(String... path) {
        return withEntry(item -> item.getText().replace("&", "").split("\t")[0], path);
    }

    /** Opens the menus on the way to an entry, does something with it, and closes them. */
    private <T> T withEntry(Function<MenuItem, T> use, String... path) {
        Deque<Menu> open = new ArrayDeque<>();
        Menu menu = workbenchShell().getMenuBar();
        MenuItem item = null;
        for (String text : path) {
            open.push(menu);
            menu.notifyListeners(SWT.Show, new Event());
            settle();
            item = entry(menu, text);
            menu = item.getMenu();
        }
        T result = use.apply(item);
        open.forEach(shown -> shown.notifyListeners(SWT.Hide, new Event()));
        settle();
        return result;
    }

    private static MenuItem entry(Menu menu, String text) {
        return Arrays.stream(menu.getItems()).filter(item -> item.getText().replace("&", "").startsWith(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No entry " + text + " in " + Arrays.toString(menu.getItems())));
    }

    private Shell workbenchShell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    /**
     * @param <T> kind of control
     * @param parent where to look
     * @param type kind of control
     * @param wanted which one
     * @return the first in sight
     */
    public <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> wanted) {
        return controls(parent, type, wanted).findFirst().orElseThrow(() -> new AssertionError("No such " + type.getSimpleName()));
    }

    /**
     * @param <T> kind of control
     * @param parent where to look
     * @param type kind of control
     * @param wanted which one
     * @return whether there is one in sight
     */
    public <T extends Control> boolean sees(Composite parent, Class<T> type, Predicate<T> wanted) {
        return controls(parent, type, wanted).findAny().isPresent();
    }

    private static <T extends Control> Stream<T> controls(Composite parent, Class<T> type, Predicate<T> wanted) {
        return all(parent).filter(type::isInstance).map(type::cast).filter(Control::isVisible).filter(wanted);
    }

    private static Stream<Control> all(Composite parent) {
        return Arrays.stream(parent.getChildren())
                .flatMap(child -> Stream.concat(Stream.of(child), child instanceof Composite composite ? all(composite) : Stream.empty()));
    }

    /**
     * @param <T> kind of control
     * @param parent where to look
     * @param label the label that stands before it
     * @param type kind of control
     * @return the control to which the label belongs, or the first of that kind within it, scrolled into sight
     */
    public <T extends Control> T labelled(Composite parent, String label, Class<T> type) {
        Label found = find(parent, Label.class, candidate -> candidate.getText().equals(label));
        List<Control> row = List.of(found.getParent().getChildren());
        Control control = row.get(row.indexOf(found) + 1);
        FormToolkit.ensureVisible(control);
        settle();
        return type.isInstance(control) ? type.cast(control) : find((Composite) control, type, candidate -> true);
    }
}
