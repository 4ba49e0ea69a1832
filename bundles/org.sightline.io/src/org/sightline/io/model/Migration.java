/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import org.xml.sax.helpers.XMLFilterImpl;

/**
 * One step from a version of the file format to the next. It works on the XML while it is read, before anything is made of it: a
 * filter that renames, moves, adds or drops what passes through it. Places in the file stay known, so that a problem in an old file is
 * still reported by its line.
 *
 * <pre>
 * class RenameShopToStore extends XMLFilterImpl {
 *     public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
 *         super.startElement(uri, name.equals("shop") ? "store" : name, ...
 * </pre>
 */
@FunctionalInterface
public interface Migration {

    /** @return a new filter for one file; it hands on what it makes by the methods of its superclass */
    XMLFilterImpl filter();
}
