/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.sightline.model.customerprocess.Cause;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fail Point</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.FailPointImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.FailPointImpl#getOccurrence <em>Occurrence</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.FailPointImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.FailPointImpl#getDetection <em>Detection</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.FailPointImpl#getRecovery <em>Recovery</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.FailPointImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.FailPointImpl#getRiskPriority <em>Risk Priority</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FailPointImpl extends NamedElementImpl implements FailPoint {
	/**
	 * The default value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected static final String EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected String effect = EFFECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOccurrence() <em>Occurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurrence()
	 * @generated
	 * @ordered
	 */
	protected static final Integer OCCURRENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOccurrence() <em>Occurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurrence()
	 * @generated
	 * @ordered
	 */
	protected Integer occurrence = OCCURRENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SEVERITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Integer severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDetection() <em>Detection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetection()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DETECTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDetection() <em>Detection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetection()
	 * @generated
	 * @ordered
	 */
	protected Integer detection = DETECTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecovery() <em>Recovery</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecovery()
	 * @generated
	 * @ordered
	 */
	protected FlowNode recovery;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected Cause cause;

	/**
	 * The default value of the '{@link #getRiskPriority() <em>Risk Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiskPriority()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RISK_PRIORITY_EDEFAULT = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FailPointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.FAIL_POINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEffect() {
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(String newEffect) {
		String oldEffect = effect;
		effect = newEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.FAIL_POINT__EFFECT, oldEffect, effect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getOccurrence() {
		return occurrence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccurrence(Integer newOccurrence) {
		Integer oldOccurrence = occurrence;
		occurrence = newOccurrence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.FAIL_POINT__OCCURRENCE, oldOccurrence, occurrence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Integer newSeverity) {
		Integer oldSeverity = severity;
		severity = newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.FAIL_POINT__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDetection() {
		return detection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetection(Integer newDetection) {
		Integer oldDetection = detection;
		detection = newDetection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.FAIL_POINT__DETECTION, oldDetection, detection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FlowNode getRecovery() {
		return recovery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecovery(FlowNode newRecovery) {
		FlowNode oldRecovery = recovery;
		recovery = newRecovery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.FAIL_POINT__RECOVERY, oldRecovery, recovery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cause getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(Cause newCause) {
		Cause oldCause = cause;
		cause = newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.FAIL_POINT__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRiskPriority() {
		return org.sightline.model.facts.Facts.riskPriority(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SightlinePackage.FAIL_POINT__EFFECT:
				return getEffect();
			case SightlinePackage.FAIL_POINT__OCCURRENCE:
				return getOccurrence();
			case SightlinePackage.FAIL_POINT__SEVERITY:
				return getSeverity();
			case SightlinePackage.FAIL_POINT__DETECTION:
				return getDetection();
			case SightlinePackage.FAIL_POINT__RECOVERY:
				return getRecovery();
			case SightlinePackage.FAIL_POINT__CAUSE:
				return getCause();
			case SightlinePackage.FAIL_POINT__RISK_PRIORITY:
				return getRiskPriority();
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
			case SightlinePackage.FAIL_POINT__EFFECT:
				setEffect((String)newValue);
				return;
			case SightlinePackage.FAIL_POINT__OCCURRENCE:
				setOccurrence((Integer)newValue);
				return;
			case SightlinePackage.FAIL_POINT__SEVERITY:
				setSeverity((Integer)newValue);
				return;
			case SightlinePackage.FAIL_POINT__DETECTION:
				setDetection((Integer)newValue);
				return;
			case SightlinePackage.FAIL_POINT__RECOVERY:
				setRecovery((FlowNode)newValue);
				return;
			case SightlinePackage.FAIL_POINT__CAUSE:
				setCause((Cause)newValue);
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
			case SightlinePackage.FAIL_POINT__EFFECT:
				setEffect(EFFECT_EDEFAULT);
				return;
			case SightlinePackage.FAIL_POINT__OCCURRENCE:
				setOccurrence(OCCURRENCE_EDEFAULT);
				return;
			case SightlinePackage.FAIL_POINT__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case SightlinePackage.FAIL_POINT__DETECTION:
				setDetection(DETECTION_EDEFAULT);
				return;
			case SightlinePackage.FAIL_POINT__RECOVERY:
				setRecovery((FlowNode)null);
				return;
			case SightlinePackage.FAIL_POINT__CAUSE:
				setCause((Cause)null);
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
			case SightlinePackage.FAIL_POINT__EFFECT:
				return EFFECT_EDEFAULT == null ? effect != null : !EFFECT_EDEFAULT.equals(effect);
			case SightlinePackage.FAIL_POINT__OCCURRENCE:
				return OCCURRENCE_EDEFAULT == null ? occurrence != null : !OCCURRENCE_EDEFAULT.equals(occurrence);
			case SightlinePackage.FAIL_POINT__SEVERITY:
				return SEVERITY_EDEFAULT == null ? severity != null : !SEVERITY_EDEFAULT.equals(severity);
			case SightlinePackage.FAIL_POINT__DETECTION:
				return DETECTION_EDEFAULT == null ? detection != null : !DETECTION_EDEFAULT.equals(detection);
			case SightlinePackage.FAIL_POINT__RECOVERY:
				return recovery != null;
			case SightlinePackage.FAIL_POINT__CAUSE:
				return cause != null;
			case SightlinePackage.FAIL_POINT__RISK_PRIORITY:
				return RISK_PRIORITY_EDEFAULT == null ? getRiskPriority() != null : !RISK_PRIORITY_EDEFAULT.equals(getRiskPriority());
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
		result.append(" (effect: ");
		result.append(effect);
		result.append(", occurrence: ");
		result.append(occurrence);
		result.append(", severity: ");
		result.append(severity);
		result.append(", detection: ");
		result.append(detection);
		result.append(')');
		return result.toString();
	}

} //FailPointImpl
