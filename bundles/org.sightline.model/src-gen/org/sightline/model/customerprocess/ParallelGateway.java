/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parallel Gateway</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Forks into ways taken together, or waits for all of them.
 * <!-- end-model-doc -->
 *
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getParallelGateway()
 * @model
 * @generated
 */
public interface ParallelGateway extends Gateway {
} // ParallelGateway
