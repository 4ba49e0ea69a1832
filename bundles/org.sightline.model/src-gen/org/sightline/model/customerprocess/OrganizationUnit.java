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
 * A representation of the model object '<em><b>Organization Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A department, team or role.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.OrganizationUnit#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.OrganizationUnit#getUnits <em>Units</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getOrganizationUnit()
 * @model
 * @generated
 */
public interface OrganizationUnit extends Participant, ViewElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.UnitKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sightline.model.customerprocess.UnitKind
	 * @see #setKind(UnitKind)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getOrganizationUnit_Kind()
	 * @model
	 * @generated
	 */
	UnitKind getKind();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.OrganizationUnit#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sightline.model.customerprocess.UnitKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(UnitKind value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.OrganizationUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units inside it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getOrganizationUnit_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<OrganizationUnit> getUnits();

} // OrganizationUnit
