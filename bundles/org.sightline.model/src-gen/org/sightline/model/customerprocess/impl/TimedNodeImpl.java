/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.TimedNode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Timed Node</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.TimedNodeImpl#getProcessingTime <em>Processing Time</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.TimedNodeImpl#getWaitTime <em>Wait Time</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.TimedNodeImpl#getStandardTime <em>Standard Time</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.TimedNodeImpl#getMaximumTime <em>Maximum Time</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class TimedNodeImpl extends FlowNodeImpl implements TimedNode {
	/**
	 * The cached value of the '{@link #getProcessingTime() <em>Processing Time</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessingTime()
	 * @generated
	 * @ordered
	 */
	protected ParameterValue processingTime;

	/**
	 * The cached value of the '{@link #getWaitTime() <em>Wait Time</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitTime()
	 * @generated
	 * @ordered
	 */
	protected ParameterValue waitTime;

	/**
	 * The default value of the '{@link #getStandardTime() <em>Standard Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandardTime()
	 * @generated
	 * @ordered
	 */
	protected static final Double STANDARD_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStandardTime() <em>Standard Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandardTime()
	 * @generated
	 * @ordered
	 */
	protected Double standardTime = STANDARD_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumTime() <em>Maximum Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumTime()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAXIMUM_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumTime() <em>Maximum Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumTime()
	 * @generated
	 * @ordered
	 */
	protected Double maximumTime = MAXIMUM_TIME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TimedNodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.TIMED_NODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParameterValue getProcessingTime() {
		return processingTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProcessingTime(ParameterValue newProcessingTime, NotificationChain msgs) {
		ParameterValue oldProcessingTime = processingTime;
		processingTime = newProcessingTime;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SightlinePackage.TIMED_NODE__PROCESSING_TIME, oldProcessingTime, newProcessingTime);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcessingTime(ParameterValue newProcessingTime) {
		if (newProcessingTime != processingTime) {
			NotificationChain msgs = null;
			if (processingTime != null)
				msgs = ((InternalEObject)processingTime).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SightlinePackage.TIMED_NODE__PROCESSING_TIME, null, msgs);
			if (newProcessingTime != null)
				msgs = ((InternalEObject)newProcessingTime).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SightlinePackage.TIMED_NODE__PROCESSING_TIME, null, msgs);
			msgs = basicSetProcessingTime(newProcessingTime, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.TIMED_NODE__PROCESSING_TIME, newProcessingTime, newProcessingTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParameterValue getWaitTime() {
		return waitTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWaitTime(ParameterValue newWaitTime, NotificationChain msgs) {
		ParameterValue oldWaitTime = waitTime;
		waitTime = newWaitTime;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SightlinePackage.TIMED_NODE__WAIT_TIME, oldWaitTime, newWaitTime);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaitTime(ParameterValue newWaitTime) {
		if (newWaitTime != waitTime) {
			NotificationChain msgs = null;
			if (waitTime != null)
				msgs = ((InternalEObject)waitTime).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SightlinePackage.TIMED_NODE__WAIT_TIME, null, msgs);
			if (newWaitTime != null)
				msgs = ((InternalEObject)newWaitTime).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SightlinePackage.TIMED_NODE__WAIT_TIME, null, msgs);
			msgs = basicSetWaitTime(newWaitTime, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.TIMED_NODE__WAIT_TIME, newWaitTime, newWaitTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStandardTime() {
		return standardTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandardTime(Double newStandardTime) {
		Double oldStandardTime = standardTime;
		standardTime = newStandardTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.TIMED_NODE__STANDARD_TIME, oldStandardTime, standardTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaximumTime() {
		return maximumTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumTime(Double newMaximumTime) {
		Double oldMaximumTime = maximumTime;
		maximumTime = newMaximumTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.TIMED_NODE__MAXIMUM_TIME, oldMaximumTime, maximumTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SightlinePackage.TIMED_NODE__PROCESSING_TIME:
				return basicSetProcessingTime(null, msgs);
			case SightlinePackage.TIMED_NODE__WAIT_TIME:
				return basicSetWaitTime(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SightlinePackage.TIMED_NODE__PROCESSING_TIME:
				return getProcessingTime();
			case SightlinePackage.TIMED_NODE__WAIT_TIME:
				return getWaitTime();
			case SightlinePackage.TIMED_NODE__STANDARD_TIME:
				return getStandardTime();
			case SightlinePackage.TIMED_NODE__MAXIMUM_TIME:
				return getMaximumTime();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SightlinePackage.TIMED_NODE__PROCESSING_TIME:
				setProcessingTime((ParameterValue)newValue);
				return;
			case SightlinePackage.TIMED_NODE__WAIT_TIME:
				setWaitTime((ParameterValue)newValue);
				return;
			case SightlinePackage.TIMED_NODE__STANDARD_TIME:
				setStandardTime((Double)newValue);
				return;
			case SightlinePackage.TIMED_NODE__MAXIMUM_TIME:
				setMaximumTime((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SightlinePackage.TIMED_NODE__PROCESSING_TIME:
				setProcessingTime((ParameterValue)null);
				return;
			case SightlinePackage.TIMED_NODE__WAIT_TIME:
				setWaitTime((ParameterValue)null);
				return;
			case SightlinePackage.TIMED_NODE__STANDARD_TIME:
				setStandardTime(STANDARD_TIME_EDEFAULT);
				return;
			case SightlinePackage.TIMED_NODE__MAXIMUM_TIME:
				setMaximumTime(MAXIMUM_TIME_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SightlinePackage.TIMED_NODE__PROCESSING_TIME:
				return processingTime != null;
			case SightlinePackage.TIMED_NODE__WAIT_TIME:
				return waitTime != null;
			case SightlinePackage.TIMED_NODE__STANDARD_TIME:
				return STANDARD_TIME_EDEFAULT == null ? standardTime != null : !STANDARD_TIME_EDEFAULT.equals(standardTime);
			case SightlinePackage.TIMED_NODE__MAXIMUM_TIME:
				return MAXIMUM_TIME_EDEFAULT == null ? maximumTime != null : !MAXIMUM_TIME_EDEFAULT.equals(maximumTime);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (standardTime: ");
		result.append(standardTime);
		result.append(", maximumTime: ");
		result.append(maximumTime);
		result.append(')');
		return result.toString();
	}

} //TimedNodeImpl
