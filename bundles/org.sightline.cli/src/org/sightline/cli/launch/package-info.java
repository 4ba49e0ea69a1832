/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The way in of the application image, which has a native launcher and a Java of its own in place of the start scripts. It behaves as these do:
 * the workbench where there is a display and nothing else is asked for, otherwise the command line.
 */
package org.sightline.cli.launch;
