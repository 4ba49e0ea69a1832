/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.start;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.io.RefusedInputException;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.document.ModelDocuments;

/**
 * What is done beside, in a thread of its own, while the thread of the display makes the window: for each file to be opened
 * <ol>
 * <li>its model is read,</li>
 * <li>the notation is read and applied to it,</li>
 * <li>the chart that opens first is made once for nobody, which loads what the diagram needs; its layout is made, or taken from a former start.</li>
 * </ol>
 * The document then goes to whoever opens the file first. The thread of the display never waits for it: what is not read when the window is there is
 * opened later. What the window does not need to be of use waits until the thread of the display has nothing to do, see
 * {@link org.sightline.ui.editor.WhenIdle}: validation, and what the views show of it.
 */
public final class HeadStart {

    private final Map<Path, CompletableFuture<ModelDocument>> readings = new LinkedHashMap<>();

    private HeadStart(List<Path> files) {
        files.forEach(file -> readings.put(file, new CompletableFuture<>()));
    }

    /**
     * Begins to read. To be called once the workbench has read its own model and before it makes its windows, so that no two threads register packages
     * of EMF.
     *
     * @param files model files, there or not
     * @return what becomes of them
     */
    public static HeadStart begin(List<Path> files) {
        return begin(files, HeadStart::read);
    }

    static HeadStart begin(List<Path> files, Reader reader) {
        HeadStart start = new HeadStart(files);
        Thread.ofPlatform().daemon().name("Head start").start(() -> start.readings.forEach((file, reading) -> complete(reading, file, reader)));
        return start;
    }

    /**
     * Has the files opened in their order: at once if all of them have been read, or else one by one as they are. A file that was not read without
     * mistakes is opened all the same, so that whoever opens it meets the mistake and tells of it.
     *
     * @param documents get each document right before it is opened
     * @param display runs tasks later, on the thread that calls this
     * @param opener opens a file
     * @param afterwards run after the last file
     */
    public void open(ModelDocuments documents, Executor display, Consumer<Path> opener, Runnable afterwards) {
        CompletableFuture<Void> all = CompletableFuture.allOf(readings.values().toArray(CompletableFuture[]::new));
        boolean isRead = all.isDone();
        readings.forEach((file, reading) -> run(reading, isRead ? Runnable::run : display, () -> open(file, reading, documents, opener)));
        run(all, isRead ? Runnable::run : display, afterwards);
    }

    /* What is run by the future itself keeps its mistakes to itself; so the calling thread does what it can do at once. */
    private static void run(CompletableFuture<?> reading, Executor executor, Runnable task) {
        if (reading.isDone()) {
            executor.execute(task);
        } else {
            reading.whenComplete((read, failure) -> executor.execute(task));
        }
    }

    private static void open(Path file, CompletableFuture<ModelDocument> reading, ModelDocuments documents, Consumer<Path> opener) {
        if (!reading.isCompletedExceptionally()) {
            documents.expect(file, reading);
        }
        opener.accept(file);
    }

    /* Ends each reading, whatever happens: somebody waits for it. */
    private static void complete(CompletableFuture<ModelDocument> reading, Path file, Reader reader) {
        try {
            reading.complete(reader.read(file));
        } catch (RefusedInputException | RuntimeException | Error e) {
            reading.completeExceptionally(e);
        }
    }

    private static ModelDocument read(Path file) throws RefusedInputException {
        ModelDocument document = ModelDocument.open(file);
        prepare(file, document);
        return document;
    }

    private static void prepare(Path file, ModelDocument document) {
        try {
            document.portfolio().getProcesses().stream().findFirst().ifPresent(process -> DiagramOpener.rehearse(document, process));
        } catch (RuntimeException e) {
            // The diagram meets the same mistake when it opens, and tells of it; the model can be opened all the same.
            Platform.getLog(HeadStart.class).warn(file.toString(), e);
        }
    }

    /** Reads a file and does for its chart what can be done beside. */
    @FunctionalInterface
    interface Reader {

        ModelDocument read(Path file) throws RefusedInputException;
    }
}
