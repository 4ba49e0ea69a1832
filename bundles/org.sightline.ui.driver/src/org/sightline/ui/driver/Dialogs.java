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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Deals with the dialogs that open during a test. A dialog keeps whoever opens it waiting until it is closed; so a test says first
 * which dialog it expects and what to do in it, then does what opens it, and at last verifies that it was there. In every dialog each control
 * must have a name for screen readers.
 */
public final class Dialogs {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int POLL_MILLISECONDS = 50;

    private final Display display = Display.getCurrent();
    private final List<Throwable> failures = new ArrayList<>();
    private final User user;
    private int open;

    Dialogs(User user) {
        this.user = user;
    }

    /**
     * Expects a dialog. Afterwards it is closed if it is open still.
     *
     * @param title its title
     * @param dealing what to do in it
     */
    public void expect(String title, Consumer<Shell> dealing) {
        open++;
        poll(title, dealing, System.nanoTime() + PATIENCE.toNanos());
    }

    private void poll(String title, Consumer<Shell> dealing, long end) {
        display.timerExec(POLL_MILLISECONDS, () -> {
            Optional<Shell> shell = shell(title);
            if (shell.isPresent()) {
                deal(shell.get(), dealing);
            } else if (System.nanoTime() < end) {
                poll(title, dealing, end);
            } else {
                open--;
                failures.add(new AssertionError("There was no dialog " + title));
                closeAll();
            }
        });
    }

    private void deal(Shell shell, Consumer<Shell> dealing) {
        try {
            user.waitUntil("the dialog is active", () -> display.getActiveShell() == shell);
            user.settle();
            assertEquals(List.of(), NamelessControls.in(shell), "controls without a name for screen readers");
            dealing.accept(shell);
        } catch (RuntimeException | AssertionError e) {
            failures.add(e);
        } finally {
            open--;
            if (!shell.isDisposed()) {
                shell.close();
            }
        }
    }

    /** Waits for the dialogs expected, and fails if one of them did not come or something went wrong in it. */
    public void verify() {
        user.waitUntil("all dialogs have been there", () -> open == 0);
        failures.stream().findFirst().ifPresent(failure -> fail(failure));
    }

    /** Closes all dialogs, so that one test does not get in the way of the next. */
    void closeAll() {
        Shell workbench = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        Arrays.stream(display.getShells()).filter(shell -> shell.getParent() == workbench && shell.isVisible()).forEach(Shell::close);
    }

    private Optional<Shell> shell(String title) {
        return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
    }
}
