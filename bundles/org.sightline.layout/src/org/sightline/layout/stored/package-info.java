/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A layout as bytes, so that it need not be made again for an input that was laid out before: {@link org.sightline.layout.stored.InputBytes} tells
 * inputs apart, {@link org.sightline.layout.stored.GeometryBytes} brings back where everything lies. For use by the same build of the program only;
 * no format that lasts.
 */
package org.sightline.layout.stored;
