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
 * A representation of the model object '<em><b>Organization</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An organisation: the subject, a competitor or a partner.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Organization#getRole <em>Role</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Organization#getUnits <em>Units</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Organization#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Organization#getResourcePools <em>Resource Pools</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.Organization#getCalendars <em>Calendars</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getOrganization()
 * @model
 * @generated
 */
public interface Organization extends Participant {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.OrganizationRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is in the portfolio.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.sightline.model.customerprocess.OrganizationRole
	 * @see #setRole(OrganizationRole)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getOrganization_Role()
	 * @model
	 * @generated
	 */
	OrganizationRole getRole();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.Organization#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.sightline.model.customerprocess.OrganizationRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(OrganizationRole value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.OrganizationUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its departments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getOrganization_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<OrganizationUnit> getUnits();

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.BusinessSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its systems.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getOrganization_Systems()
	 * @model containment="true"
	 * @generated
	 */
	EList<BusinessSystem> getSystems();

	/**
	 * Returns the value of the '<em><b>Resource Pools</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.ResourcePool}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its people and machines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resource Pools</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getOrganization_ResourcePools()
	 * @model containment="true"
	 * @generated
	 */
	EList<ResourcePool> getResourcePools();

	/**
	 * Returns the value of the '<em><b>Calendars</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.Calendar}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When they work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calendars</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getOrganization_Calendars()
	 * @model containment="true"
	 * @generated
	 */
	EList<Calendar> getCalendars();

} // Organization
