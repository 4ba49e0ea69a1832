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
 * A representation of the model object '<em><b>Business System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A system of an organisation, interactive or batch.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.BusinessSystem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.BusinessSystem#getChanges <em>Changes</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getBusinessSystem()
 * @model
 * @generated
 */
public interface BusinessSystem extends Participant, ViewElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.SystemKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interactive or batch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sightline.model.customerprocess.SystemKind
	 * @see #setKind(SystemKind)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getBusinessSystem_Kind()
	 * @model
	 * @generated
	 */
	SystemKind getKind();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.BusinessSystem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sightline.model.customerprocess.SystemKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SystemKind value);

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.SystemChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes made or planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getBusinessSystem_Changes()
	 * @model containment="true"
	 * @generated
	 */
	EList<SystemChange> getChanges();

} // BusinessSystem
