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
 * A representation of the model object '<em><b>Calendar</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Working times.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.Calendar#getWorkingPeriods <em>Working Periods</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getCalendar()
 * @model
 * @generated
 */
public interface Calendar extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Working Periods</b></em>' containment reference list.
	 * The list contents are of type {@link org.sightline.model.customerprocess.WorkingPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The periods worked each week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Working Periods</em>' containment reference list.
	 * @see org.sightline.model.customerprocess.SightlinePackage#getCalendar_WorkingPeriods()
	 * @model containment="true"
	 * @generated
	 */
	EList<WorkingPeriod> getWorkingPeriods();

} // Calendar
