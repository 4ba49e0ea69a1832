/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sightline.model.customerprocess.Calendar;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.ParameterOverride;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.Scenario;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scenario</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.ScenarioImpl#getProcess <em>Process</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ScenarioImpl#getInherits <em>Inherits</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ScenarioImpl#getInterTriggerTimer <em>Inter Trigger Timer</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ScenarioImpl#getTriggerCount <em>Trigger Count</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ScenarioImpl#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ScenarioImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ScenarioImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ScenarioImpl#getWarmUp <em>Warm Up</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ScenarioImpl#getReplication <em>Replication</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ScenarioImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ScenarioImpl#getOverrides <em>Overrides</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScenarioImpl extends NamedElementImpl implements Scenario {
	/**
	 * The cached value of the '{@link #getProcess() <em>Process</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcess()
	 * @generated
	 * @ordered
	 */
	protected CustomerProcess process;

	/**
	 * The cached value of the '{@link #getInherits() <em>Inherits</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInherits()
	 * @generated
	 * @ordered
	 */
	protected Scenario inherits;

	/**
	 * The cached value of the '{@link #getInterTriggerTimer() <em>Inter Trigger Timer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterTriggerTimer()
	 * @generated
	 * @ordered
	 */
	protected ParameterValue interTriggerTimer;

	/**
	 * The default value of the '{@link #getTriggerCount() <em>Trigger Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTriggerCount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TRIGGER_COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTriggerCount() <em>Trigger Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTriggerCount()
	 * @generated
	 * @ordered
	 */
	protected Integer triggerCount = TRIGGER_COUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCalendar() <em>Calendar</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendar()
	 * @generated
	 * @ordered
	 */
	protected Calendar calendar;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Double DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected Double duration = DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWarmUp() <em>Warm Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarmUp()
	 * @generated
	 * @ordered
	 */
	protected static final Double WARM_UP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWarmUp() <em>Warm Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarmUp()
	 * @generated
	 * @ordered
	 */
	protected Double warmUp = WARM_UP_EDEFAULT;

	/**
	 * The default value of the '{@link #getReplication() <em>Replication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplication()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REPLICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReplication() <em>Replication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplication()
	 * @generated
	 * @ordered
	 */
	protected Integer replication = REPLICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final Long SEED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected Long seed = SEED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOverrides() <em>Overrides</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverrides()
	 * @generated
	 * @ordered
	 */
	protected EList<ParameterOverride> overrides;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScenarioImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.SCENARIO;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomerProcess getProcess() {
		return process;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcess(CustomerProcess newProcess) {
		CustomerProcess oldProcess = process;
		process = newProcess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SCENARIO__PROCESS, oldProcess, process));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scenario getInherits() {
		return inherits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInherits(Scenario newInherits) {
		Scenario oldInherits = inherits;
		inherits = newInherits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SCENARIO__INHERITS, oldInherits, inherits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParameterValue getInterTriggerTimer() {
		return interTriggerTimer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInterTriggerTimer(ParameterValue newInterTriggerTimer, NotificationChain msgs) {
		ParameterValue oldInterTriggerTimer = interTriggerTimer;
		interTriggerTimer = newInterTriggerTimer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SightlinePackage.SCENARIO__INTER_TRIGGER_TIMER, oldInterTriggerTimer, newInterTriggerTimer);
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
	public void setInterTriggerTimer(ParameterValue newInterTriggerTimer) {
		if (newInterTriggerTimer != interTriggerTimer) {
			NotificationChain msgs = null;
			if (interTriggerTimer != null)
				msgs = ((InternalEObject)interTriggerTimer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SightlinePackage.SCENARIO__INTER_TRIGGER_TIMER, null, msgs);
			if (newInterTriggerTimer != null)
				msgs = ((InternalEObject)newInterTriggerTimer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SightlinePackage.SCENARIO__INTER_TRIGGER_TIMER, null, msgs);
			msgs = basicSetInterTriggerTimer(newInterTriggerTimer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SCENARIO__INTER_TRIGGER_TIMER, newInterTriggerTimer, newInterTriggerTimer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTriggerCount() {
		return triggerCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTriggerCount(Integer newTriggerCount) {
		Integer oldTriggerCount = triggerCount;
		triggerCount = newTriggerCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SCENARIO__TRIGGER_COUNT, oldTriggerCount, triggerCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calendar getCalendar() {
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalendar(Calendar newCalendar) {
		Calendar oldCalendar = calendar;
		calendar = newCalendar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SCENARIO__CALENDAR, oldCalendar, calendar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SCENARIO__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDuration() {
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(Double newDuration) {
		Double oldDuration = duration;
		duration = newDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SCENARIO__DURATION, oldDuration, duration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWarmUp() {
		return warmUp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWarmUp(Double newWarmUp) {
		Double oldWarmUp = warmUp;
		warmUp = newWarmUp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SCENARIO__WARM_UP, oldWarmUp, warmUp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getReplication() {
		return replication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplication(Integer newReplication) {
		Integer oldReplication = replication;
		replication = newReplication;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SCENARIO__REPLICATION, oldReplication, replication));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(Long newSeed) {
		Long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.SCENARIO__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParameterOverride> getOverrides() {
		if (overrides == null) {
			overrides = new EObjectContainmentEList<ParameterOverride>(ParameterOverride.class, this, SightlinePackage.SCENARIO__OVERRIDES);
		}
		return overrides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SightlinePackage.SCENARIO__INTER_TRIGGER_TIMER:
				return basicSetInterTriggerTimer(null, msgs);
			case SightlinePackage.SCENARIO__OVERRIDES:
				return ((InternalEList<?>)getOverrides()).basicRemove(otherEnd, msgs);
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
			case SightlinePackage.SCENARIO__PROCESS:
				return getProcess();
			case SightlinePackage.SCENARIO__INHERITS:
				return getInherits();
			case SightlinePackage.SCENARIO__INTER_TRIGGER_TIMER:
				return getInterTriggerTimer();
			case SightlinePackage.SCENARIO__TRIGGER_COUNT:
				return getTriggerCount();
			case SightlinePackage.SCENARIO__CALENDAR:
				return getCalendar();
			case SightlinePackage.SCENARIO__START:
				return getStart();
			case SightlinePackage.SCENARIO__DURATION:
				return getDuration();
			case SightlinePackage.SCENARIO__WARM_UP:
				return getWarmUp();
			case SightlinePackage.SCENARIO__REPLICATION:
				return getReplication();
			case SightlinePackage.SCENARIO__SEED:
				return getSeed();
			case SightlinePackage.SCENARIO__OVERRIDES:
				return getOverrides();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SightlinePackage.SCENARIO__PROCESS:
				setProcess((CustomerProcess)newValue);
				return;
			case SightlinePackage.SCENARIO__INHERITS:
				setInherits((Scenario)newValue);
				return;
			case SightlinePackage.SCENARIO__INTER_TRIGGER_TIMER:
				setInterTriggerTimer((ParameterValue)newValue);
				return;
			case SightlinePackage.SCENARIO__TRIGGER_COUNT:
				setTriggerCount((Integer)newValue);
				return;
			case SightlinePackage.SCENARIO__CALENDAR:
				setCalendar((Calendar)newValue);
				return;
			case SightlinePackage.SCENARIO__START:
				setStart((LocalDate)newValue);
				return;
			case SightlinePackage.SCENARIO__DURATION:
				setDuration((Double)newValue);
				return;
			case SightlinePackage.SCENARIO__WARM_UP:
				setWarmUp((Double)newValue);
				return;
			case SightlinePackage.SCENARIO__REPLICATION:
				setReplication((Integer)newValue);
				return;
			case SightlinePackage.SCENARIO__SEED:
				setSeed((Long)newValue);
				return;
			case SightlinePackage.SCENARIO__OVERRIDES:
				getOverrides().clear();
				getOverrides().addAll((Collection<? extends ParameterOverride>)newValue);
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
			case SightlinePackage.SCENARIO__PROCESS:
				setProcess((CustomerProcess)null);
				return;
			case SightlinePackage.SCENARIO__INHERITS:
				setInherits((Scenario)null);
				return;
			case SightlinePackage.SCENARIO__INTER_TRIGGER_TIMER:
				setInterTriggerTimer((ParameterValue)null);
				return;
			case SightlinePackage.SCENARIO__TRIGGER_COUNT:
				setTriggerCount(TRIGGER_COUNT_EDEFAULT);
				return;
			case SightlinePackage.SCENARIO__CALENDAR:
				setCalendar((Calendar)null);
				return;
			case SightlinePackage.SCENARIO__START:
				setStart(START_EDEFAULT);
				return;
			case SightlinePackage.SCENARIO__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case SightlinePackage.SCENARIO__WARM_UP:
				setWarmUp(WARM_UP_EDEFAULT);
				return;
			case SightlinePackage.SCENARIO__REPLICATION:
				setReplication(REPLICATION_EDEFAULT);
				return;
			case SightlinePackage.SCENARIO__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case SightlinePackage.SCENARIO__OVERRIDES:
				getOverrides().clear();
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
			case SightlinePackage.SCENARIO__PROCESS:
				return process != null;
			case SightlinePackage.SCENARIO__INHERITS:
				return inherits != null;
			case SightlinePackage.SCENARIO__INTER_TRIGGER_TIMER:
				return interTriggerTimer != null;
			case SightlinePackage.SCENARIO__TRIGGER_COUNT:
				return TRIGGER_COUNT_EDEFAULT == null ? triggerCount != null : !TRIGGER_COUNT_EDEFAULT.equals(triggerCount);
			case SightlinePackage.SCENARIO__CALENDAR:
				return calendar != null;
			case SightlinePackage.SCENARIO__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case SightlinePackage.SCENARIO__DURATION:
				return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
			case SightlinePackage.SCENARIO__WARM_UP:
				return WARM_UP_EDEFAULT == null ? warmUp != null : !WARM_UP_EDEFAULT.equals(warmUp);
			case SightlinePackage.SCENARIO__REPLICATION:
				return REPLICATION_EDEFAULT == null ? replication != null : !REPLICATION_EDEFAULT.equals(replication);
			case SightlinePackage.SCENARIO__SEED:
				return SEED_EDEFAULT == null ? seed != null : !SEED_EDEFAULT.equals(seed);
			case SightlinePackage.SCENARIO__OVERRIDES:
				return overrides != null && !overrides.isEmpty();
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
		result.append(" (triggerCount: ");
		result.append(triggerCount);
		result.append(", start: ");
		result.append(start);
		result.append(", duration: ");
		result.append(duration);
		result.append(", warmUp: ");
		result.append(warmUp);
		result.append(", replication: ");
		result.append(replication);
		result.append(", seed: ");
		result.append(seed);
		result.append(')');
		return result.toString();
	}

} //ScenarioImpl
