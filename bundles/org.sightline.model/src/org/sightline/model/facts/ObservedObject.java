/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/** Root of all generated implementation classes. */
public class ObservedObject extends MinimalEObjectImpl.Container {
}
