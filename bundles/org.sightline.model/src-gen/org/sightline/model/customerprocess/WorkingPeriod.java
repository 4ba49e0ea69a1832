/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess;

import java.time.LocalTime;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Working Period</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A period worked each week.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.WorkingPeriod#getDay <em>Day</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.WorkingPeriod#getStart <em>Start</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.WorkingPeriod#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.sightline.model.customerprocess.SightlinePackage#getWorkingPeriod()
 * @model
 * @generated
 */
public interface WorkingPeriod extends ModelElement {
	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * The literals are from the enumeration {@link org.sightline.model.customerprocess.WeekDay}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see org.sightline.model.customerprocess.WeekDay
	 * @see #setDay(WeekDay)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getWorkingPeriod_Day()
	 * @model
	 * @generated
	 */
	WeekDay getDay();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.WorkingPeriod#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see org.sightline.model.customerprocess.WeekDay
	 * @see #getDay()
	 * @generated
	 */
	void setDay(WeekDay value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Begin of work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalTime)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getWorkingPeriod_Start()
	 * @model dataType="org.sightline.model.customerprocess.Time"
	 * @generated
	 */
	LocalTime getStart();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.WorkingPeriod#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalTime value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End of work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalTime)
	 * @see org.sightline.model.customerprocess.SightlinePackage#getWorkingPeriod_End()
	 * @model dataType="org.sightline.model.customerprocess.Time"
	 * @generated
	 */
	LocalTime getEnd();

	/**
	 * Sets the value of the '{@link org.sightline.model.customerprocess.WorkingPeriod#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalTime value);

} // WorkingPeriod
