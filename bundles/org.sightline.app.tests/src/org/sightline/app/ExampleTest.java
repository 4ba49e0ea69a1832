/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app;

import java.io.IOException;
import java.nio.file.Path;
import org.sightline.app.shipped.ShippedFiles;
import org.sightline.app.welcome.ChartOpener;
import org.sightline.ui.driver.WorkbenchTest;

/** A test of the workbench with the example's first chart in front. */
public abstract class ExampleTest extends WorkbenchTest {

    /** @throws IOException if the example cannot be copied */
    protected final void openExample() throws IOException {
        Path model = folder.resolve("model.sightline");
        ShippedFiles.copy(ShippedFiles.EXAMPLE, model);
        new ChartOpener(window()).open(model);
        user.settle();
    }
}
