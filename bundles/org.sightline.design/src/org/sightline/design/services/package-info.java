/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the expressions of the notation call. Each class answers questions of one kind; its public methods take a model element first, as
 * the expression's receiver, and views only as plain {@code EObject}s, so that Sirius and the product's own engine can call them alike.
 * They change nothing, apart from those that say so.
 */
package org.sightline.design.services;
