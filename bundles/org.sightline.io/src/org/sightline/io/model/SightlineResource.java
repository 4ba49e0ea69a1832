/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.sightline.io.AtomicFile;
import org.sightline.io.NoXmlException;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.io.XmlInput;
import org.sightline.model.customerprocess.Portfolio;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * A model file, {@code NAME.sightline}, as a resource of EMF: XMI in UTF-8, references by id, one line for each element.
 *
 * <p>Loading throws {@link RefusedInputException} for a file that is damaged in any way and leaves the resource empty;
 * {@link #getErrors()} then lists the problems. {@link #getWarnings()} lists what the reader of a good file should know. Nothing but
 * the file is ever opened. Saving to a file is atomic and keeps what was there before as {@code NAME.sightline~}; the same model
 * gives the same bytes. A model that no file can hold is refused before anything is written.
 *
 * <p>Finding an element by its id costs O(1). There is one format, so EMF's own options for loading and saving have no effect.
 */
public class SightlineResource extends XMIResourceImpl {

    /** Load and save option: name of the file in messages, if not that of the resource's URI. */
    static final String SHOWN_NAME = "SHOWN_NAME";

    private static final Map<String, Object> FORMAT = Map.of(
        XMLResource.OPTION_ENCODING, "UTF-8",
        XMLResource.OPTION_FORMATTED, Boolean.TRUE,
        Resource.OPTION_LINE_DELIMITER, "\n");

    /** What loading takes at its peak: measured 570 with a million elements. */
    private static final int BYTES_PER_ELEMENT = 600;

    private final FormatHistory history;
    private boolean isMigrated;

    /** @param uri where the file lies */
    public SightlineResource(URI uri) {
        this(uri, FormatHistory.released());
    }

    /**
     * @param uri where the file lies
     * @param history the versions of the format that can be read
     */
    public SightlineResource(URI uri, FormatHistory history) {
        super(uri);
        this.history = history;
        setIntrinsicIDToEObjectMap(new HashMap<>());
    }

    /** Elements have ids of their own, so the resource keeps none beside them. */
    @Override
    protected boolean useIDs() {
        return false;
    }

    @Override
    public void doLoad(InputStream bytes, Map<?, ?> options) throws IOException {
        try {
            take(parse(bytes, shownName(options)));
        } catch (RefusedInputException e) {
            e.getProblems().stream().map(ProblemDiagnostic::new).forEach(getErrors()::add);
            throw e;
        }
    }

    @Override
    public void doLoad(InputSource source, Map<?, ?> options) throws IOException {
        doLoad(source.getByteStream(), options);
    }

    /** Not supported: a tree of XML has no places to report problems at. */
    @Override
    public void doLoad(Node node, Map<?, ?> options) {
        throw new UnsupportedOperationException("A model is read from a stream of bytes");
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        if (getURI().isFile()) {
            saveTo(Path.of(getURI().toFileString()));
        } else {
            super.save(options);
        }
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        Portfolio portfolio = StorableModel.require(getContents(), shownName(options));
        if (portfolio.getFormatVersion() != history.current()) {
            portfolio.setFormatVersion(history.current());
        }
        super.doSave(out, FORMAT);
    }

    /** The model counts as saved only when the file is in its place. */
    private void saveTo(Path file) throws IOException {
        boolean modified = isModified();
        try {
            AtomicFile.at(file).keepingPrevious().write(out -> save(out, null));
        } catch (IOException e) {
            setModified(modified);
            throw e;
        }
    }

    private ParsedModel parse(InputStream bytes, String shownName) throws IOException {
        try {
            return new ModelLoad(shownName, history).read(XmlInput.of(bytes));
        } catch (NoXmlException e) {
            throw new RefusedInputException(e.problem(shownName, 0, 0), e);
        } catch (OutOfMemoryError e) {
            throw tooLarge(shownName, e);
        }
    }

    private static RefusedInputException tooLarge(String shownName, OutOfMemoryError cause) {
        long bytes = Runtime.getRuntime().maxMemory();
        Wording wording = new Wording();
        String message = wording.get("file_tooLarge", bytes >> 20, bytes / BYTES_PER_ELEMENT / 1000 * 1000);
        return new RefusedInputException(new Problem(shownName, 0, 0, message, wording.get("file_tooLarge_remedy")), cause);
    }

    /** Adds the root while there is no table of ids, so that the model is not walked once more to fill one. */
    private void take(ParsedModel model) {
        setIntrinsicIDToEObjectMap(null);
        getContents().add(model.portfolio());
        setIntrinsicIDToEObjectMap(model.elements());
        isMigrated = model.isMigrated();
        model.warnings().stream().map(ProblemDiagnostic::new).forEach(getWarnings()::add);
    }

    /** @return whether what was loaded was of an older version of the format and has been brought up to date */
    public boolean isMigrated() {
        return isMigrated;
    }

    private String shownName(Map<?, ?> options) {
        Object given = options == null ? null : options.get(SHOWN_NAME);
        return given != null ? given.toString() : getURI().isFile() ? getURI().toFileString() : getURI().toString();
    }
}
