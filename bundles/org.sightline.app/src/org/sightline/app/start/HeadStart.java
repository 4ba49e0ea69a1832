/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.start;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;

import org.eclipse.core.runtime.Platform;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.diagram.ui.live.DocumentCharts;
import org.sightline.io.RefusedInputException;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.document.ModelDocuments;

/**
 * What is done beside, in a thread of its own, while the thread of the display makes the window: for each file to be opened
 * <ol>
 * <li>its model is read,</li>
 * <li>the notation is read and applied to it,</li>
 * <li>the chart that opens first is made once for nobody, which loads what the diagram needs.</li>
 * </ol>
 * The document then goes to whoever opens the file first. What the window does not need to be of use waits until the thread of the display has
 * nothing to do, see {@link org.sightline.ui.editor.WhenIdle}: validation, and what the views show of it.
 */
public final class HeadStart {

    private HeadStart() {
    }

    /**
     * Begins to read. To be called once the workbench has read its own model and before it makes its windows, so that no two threads register packages
     * of EMF.
     *
     * @param files model files, there or not
     * @param documents expect what is read; who opens a file that cannot be read is told why then
     */
    public static void begin(List<Path> files, ModelDocuments documents) {
        List<FutureTask<ModelDocument>> readings = files.stream().map(file -> expected(file, documents)).toList();
        Thread.ofPlatform().daemon().name("Head start").start(() -> readings.forEach(FutureTask::run));
    }

    private static FutureTask<ModelDocument> expected(Path file, ModelDocuments documents) {
        FutureTask<ModelDocument> reading = new FutureTask<>(() -> read(file));
        documents.expect(file, reading);
        return reading;
    }

    private static ModelDocument read(Path file) throws RefusedInputException {
        ModelDocument document = ModelDocument.open(file);
        try {
            prepare(document);
        } catch (RuntimeException e) {
            // The diagram meets the same mistake when it opens, and tells of it; the model can be opened all the same.
            Platform.getLog(HeadStart.class).warn(file.toString(), e);
        }
        return document;
    }

    private static void prepare(ModelDocument document) {
        DocumentCharts charts = DocumentCharts.of(document);
        document.portfolio().getProcesses().stream().findFirst().ifPresent(process -> charts.rehearse(DiagramOpener.chartOf(process), process));
    }
}
