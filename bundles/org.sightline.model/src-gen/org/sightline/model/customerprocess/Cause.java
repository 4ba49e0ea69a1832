/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cause</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A root cause that makes customers call (failure demand).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Cause#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Cause#getContactDrivers <em>Contact Drivers</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getCause()
 * @model
 * @generated
 */
public interface Cause extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Causes</b></em>' reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Cause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deeper causes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Causes</em>' reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCause_Causes()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Cause> getCauses();

	/**
	 * Returns the value of the '<em><b>Contact Drivers</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.ContactDriver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contacts that it explains.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact Drivers</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCause_ContactDrivers()
	 * @model containment="true"
	 * @generated
	 */
	EList<ContactDriver> getContactDrivers();

} // Cause
