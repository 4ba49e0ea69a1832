/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.ActivityKind;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerTask;
import org.sightline.model.customerprocess.Experience;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.LoopKind;
import org.sightline.model.customerprocess.PainPoint;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.ResourcePool;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#getCustomerTask <em>Customer Task</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#getResourcePool <em>Resource Pool</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#getFixedCost <em>Fixed Cost</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#isMomentOfTruth <em>Moment Of Truth</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#isBestPractice <em>Best Practice</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#getLoop <em>Loop</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#isForCompensation <em>For Compensation</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#getExperience <em>Experience</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#getFailPoints <em>Fail Points</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#getPainPoints <em>Pain Points</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#getProcessBody <em>Process Body</em>}</li>
 *   <li>{@link org.sightline.model.customerprocess.impl.ActivityImpl#getCalledProcess <em>Called Process</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActivityImpl extends TimedNodeImpl implements Activity {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ActivityKind KIND_EDEFAULT = ActivityKind.TASK;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ActivityKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCustomerTask() <em>Customer Task</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomerTask()
	 * @generated
	 * @ordered
	 */
	protected CustomerTask customerTask;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected Channel channel;

	/**
	 * The cached value of the '{@link #getSystems() <em>Systems</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<BusinessSystem> systems;

	/**
	 * The cached value of the '{@link #getResourcePool() <em>Resource Pool</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResourcePool()
	 * @generated
	 * @ordered
	 */
	protected ResourcePool resourcePool;

	/**
	 * The default value of the '{@link #getFixedCost() <em>Fixed Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedCost()
	 * @generated
	 * @ordered
	 */
	protected static final Double FIXED_COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFixedCost() <em>Fixed Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedCost()
	 * @generated
	 * @ordered
	 */
	protected Double fixedCost = FIXED_COST_EDEFAULT;

	/**
	 * The default value of the '{@link #isMomentOfTruth() <em>Moment Of Truth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMomentOfTruth()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MOMENT_OF_TRUTH_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMomentOfTruth() <em>Moment Of Truth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMomentOfTruth()
	 * @generated
	 * @ordered
	 */
	protected boolean momentOfTruth = MOMENT_OF_TRUTH_EDEFAULT;

	/**
	 * The default value of the '{@link #isBestPractice() <em>Best Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBestPractice()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BEST_PRACTICE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBestPractice() <em>Best Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBestPractice()
	 * @generated
	 * @ordered
	 */
	protected boolean bestPractice = BEST_PRACTICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoop() <em>Loop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoop()
	 * @generated
	 * @ordered
	 */
	protected static final LoopKind LOOP_EDEFAULT = LoopKind.NONE;

	/**
	 * The cached value of the '{@link #getLoop() <em>Loop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoop()
	 * @generated
	 * @ordered
	 */
	protected LoopKind loop = LOOP_EDEFAULT;

	/**
	 * The default value of the '{@link #isForCompensation() <em>For Compensation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isForCompensation()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FOR_COMPENSATION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isForCompensation() <em>For Compensation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isForCompensation()
	 * @generated
	 * @ordered
	 */
	protected boolean forCompensation = FOR_COMPENSATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExperience() <em>Experience</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperience()
	 * @generated
	 * @ordered
	 */
	protected Experience experience;

	/**
	 * The cached value of the '{@link #getFailPoints() <em>Fail Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<FailPoint> failPoints;

	/**
	 * The cached value of the '{@link #getPainPoints() <em>Pain Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<PainPoint> painPoints;

	/**
	 * The cached value of the '{@link #getProcessBody() <em>Process Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessBody()
	 * @generated
	 * @ordered
	 */
	protected ProcessBody processBody;

	/**
	 * The cached value of the '{@link #getCalledProcess() <em>Called Process</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalledProcess()
	 * @generated
	 * @ordered
	 */
	protected CustomerProcess calledProcess;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SightlinePackage.Literals.ACTIVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivityKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ActivityKind newKind) {
		ActivityKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.ACTIVITY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomerTask getCustomerTask() {
		return customerTask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomerTask(CustomerTask newCustomerTask) {
		CustomerTask oldCustomerTask = customerTask;
		customerTask = newCustomerTask;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.ACTIVITY__CUSTOMER_TASK, oldCustomerTask, customerTask));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(Channel newChannel) {
		Channel oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.ACTIVITY__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BusinessSystem> getSystems() {
		if (systems == null) {
			systems = new EObjectEList<BusinessSystem>(BusinessSystem.class, this, SightlinePackage.ACTIVITY__SYSTEMS);
		}
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourcePool getResourcePool() {
		return resourcePool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResourcePool(ResourcePool newResourcePool) {
		ResourcePool oldResourcePool = resourcePool;
		resourcePool = newResourcePool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.ACTIVITY__RESOURCE_POOL, oldResourcePool, resourcePool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFixedCost() {
		return fixedCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFixedCost(Double newFixedCost) {
		Double oldFixedCost = fixedCost;
		fixedCost = newFixedCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.ACTIVITY__FIXED_COST, oldFixedCost, fixedCost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMomentOfTruth() {
		return momentOfTruth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMomentOfTruth(boolean newMomentOfTruth) {
		boolean oldMomentOfTruth = momentOfTruth;
		momentOfTruth = newMomentOfTruth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.ACTIVITY__MOMENT_OF_TRUTH, oldMomentOfTruth, momentOfTruth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBestPractice() {
		return bestPractice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBestPractice(boolean newBestPractice) {
		boolean oldBestPractice = bestPractice;
		bestPractice = newBestPractice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.ACTIVITY__BEST_PRACTICE, oldBestPractice, bestPractice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoopKind getLoop() {
		return loop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoop(LoopKind newLoop) {
		LoopKind oldLoop = loop;
		loop = newLoop == null ? LOOP_EDEFAULT : newLoop;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.ACTIVITY__LOOP, oldLoop, loop));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isForCompensation() {
		return forCompensation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForCompensation(boolean newForCompensation) {
		boolean oldForCompensation = forCompensation;
		forCompensation = newForCompensation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.ACTIVITY__FOR_COMPENSATION, oldForCompensation, forCompensation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Experience getExperience() {
		return experience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetExperience(Experience newExperience, NotificationChain msgs) {
		Experience oldExperience = experience;
		experience = newExperience;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SightlinePackage.ACTIVITY__EXPERIENCE, oldExperience, newExperience);
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
	public void setExperience(Experience newExperience) {
		if (newExperience != experience) {
			NotificationChain msgs = null;
			if (experience != null)
				msgs = ((InternalEObject)experience).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SightlinePackage.ACTIVITY__EXPERIENCE, null, msgs);
			if (newExperience != null)
				msgs = ((InternalEObject)newExperience).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SightlinePackage.ACTIVITY__EXPERIENCE, null, msgs);
			msgs = basicSetExperience(newExperience, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.ACTIVITY__EXPERIENCE, newExperience, newExperience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FailPoint> getFailPoints() {
		if (failPoints == null) {
			failPoints = new EObjectContainmentEList<FailPoint>(FailPoint.class, this, SightlinePackage.ACTIVITY__FAIL_POINTS);
		}
		return failPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PainPoint> getPainPoints() {
		if (painPoints == null) {
			painPoints = new EObjectContainmentEList<PainPoint>(PainPoint.class, this, SightlinePackage.ACTIVITY__PAIN_POINTS);
		}
		return painPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessBody getProcessBody() {
		return processBody;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProcessBody(ProcessBody newProcessBody, NotificationChain msgs) {
		ProcessBody oldProcessBody = processBody;
		processBody = newProcessBody;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SightlinePackage.ACTIVITY__PROCESS_BODY, oldProcessBody, newProcessBody);
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
	public void setProcessBody(ProcessBody newProcessBody) {
		if (newProcessBody != processBody) {
			NotificationChain msgs = null;
			if (processBody != null)
				msgs = ((InternalEObject)processBody).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SightlinePackage.ACTIVITY__PROCESS_BODY, null, msgs);
			if (newProcessBody != null)
				msgs = ((InternalEObject)newProcessBody).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SightlinePackage.ACTIVITY__PROCESS_BODY, null, msgs);
			msgs = basicSetProcessBody(newProcessBody, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.ACTIVITY__PROCESS_BODY, newProcessBody, newProcessBody));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomerProcess getCalledProcess() {
		return calledProcess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalledProcess(CustomerProcess newCalledProcess) {
		CustomerProcess oldCalledProcess = calledProcess;
		calledProcess = newCalledProcess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SightlinePackage.ACTIVITY__CALLED_PROCESS, oldCalledProcess, calledProcess));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SightlinePackage.ACTIVITY__EXPERIENCE:
				return basicSetExperience(null, msgs);
			case SightlinePackage.ACTIVITY__FAIL_POINTS:
				return ((InternalEList<?>)getFailPoints()).basicRemove(otherEnd, msgs);
			case SightlinePackage.ACTIVITY__PAIN_POINTS:
				return ((InternalEList<?>)getPainPoints()).basicRemove(otherEnd, msgs);
			case SightlinePackage.ACTIVITY__PROCESS_BODY:
				return basicSetProcessBody(null, msgs);
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
			case SightlinePackage.ACTIVITY__KIND:
				return getKind();
			case SightlinePackage.ACTIVITY__CUSTOMER_TASK:
				return getCustomerTask();
			case SightlinePackage.ACTIVITY__CHANNEL:
				return getChannel();
			case SightlinePackage.ACTIVITY__SYSTEMS:
				return getSystems();
			case SightlinePackage.ACTIVITY__RESOURCE_POOL:
				return getResourcePool();
			case SightlinePackage.ACTIVITY__FIXED_COST:
				return getFixedCost();
			case SightlinePackage.ACTIVITY__MOMENT_OF_TRUTH:
				return isMomentOfTruth();
			case SightlinePackage.ACTIVITY__BEST_PRACTICE:
				return isBestPractice();
			case SightlinePackage.ACTIVITY__LOOP:
				return getLoop();
			case SightlinePackage.ACTIVITY__FOR_COMPENSATION:
				return isForCompensation();
			case SightlinePackage.ACTIVITY__EXPERIENCE:
				return getExperience();
			case SightlinePackage.ACTIVITY__FAIL_POINTS:
				return getFailPoints();
			case SightlinePackage.ACTIVITY__PAIN_POINTS:
				return getPainPoints();
			case SightlinePackage.ACTIVITY__PROCESS_BODY:
				return getProcessBody();
			case SightlinePackage.ACTIVITY__CALLED_PROCESS:
				return getCalledProcess();
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
			case SightlinePackage.ACTIVITY__KIND:
				setKind((ActivityKind)newValue);
				return;
			case SightlinePackage.ACTIVITY__CUSTOMER_TASK:
				setCustomerTask((CustomerTask)newValue);
				return;
			case SightlinePackage.ACTIVITY__CHANNEL:
				setChannel((Channel)newValue);
				return;
			case SightlinePackage.ACTIVITY__SYSTEMS:
				getSystems().clear();
				getSystems().addAll((Collection<? extends BusinessSystem>)newValue);
				return;
			case SightlinePackage.ACTIVITY__RESOURCE_POOL:
				setResourcePool((ResourcePool)newValue);
				return;
			case SightlinePackage.ACTIVITY__FIXED_COST:
				setFixedCost((Double)newValue);
				return;
			case SightlinePackage.ACTIVITY__MOMENT_OF_TRUTH:
				setMomentOfTruth((Boolean)newValue);
				return;
			case SightlinePackage.ACTIVITY__BEST_PRACTICE:
				setBestPractice((Boolean)newValue);
				return;
			case SightlinePackage.ACTIVITY__LOOP:
				setLoop((LoopKind)newValue);
				return;
			case SightlinePackage.ACTIVITY__FOR_COMPENSATION:
				setForCompensation((Boolean)newValue);
				return;
			case SightlinePackage.ACTIVITY__EXPERIENCE:
				setExperience((Experience)newValue);
				return;
			case SightlinePackage.ACTIVITY__FAIL_POINTS:
				getFailPoints().clear();
				getFailPoints().addAll((Collection<? extends FailPoint>)newValue);
				return;
			case SightlinePackage.ACTIVITY__PAIN_POINTS:
				getPainPoints().clear();
				getPainPoints().addAll((Collection<? extends PainPoint>)newValue);
				return;
			case SightlinePackage.ACTIVITY__PROCESS_BODY:
				setProcessBody((ProcessBody)newValue);
				return;
			case SightlinePackage.ACTIVITY__CALLED_PROCESS:
				setCalledProcess((CustomerProcess)newValue);
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
			case SightlinePackage.ACTIVITY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SightlinePackage.ACTIVITY__CUSTOMER_TASK:
				setCustomerTask((CustomerTask)null);
				return;
			case SightlinePackage.ACTIVITY__CHANNEL:
				setChannel((Channel)null);
				return;
			case SightlinePackage.ACTIVITY__SYSTEMS:
				getSystems().clear();
				return;
			case SightlinePackage.ACTIVITY__RESOURCE_POOL:
				setResourcePool((ResourcePool)null);
				return;
			case SightlinePackage.ACTIVITY__FIXED_COST:
				setFixedCost(FIXED_COST_EDEFAULT);
				return;
			case SightlinePackage.ACTIVITY__MOMENT_OF_TRUTH:
				setMomentOfTruth(MOMENT_OF_TRUTH_EDEFAULT);
				return;
			case SightlinePackage.ACTIVITY__BEST_PRACTICE:
				setBestPractice(BEST_PRACTICE_EDEFAULT);
				return;
			case SightlinePackage.ACTIVITY__LOOP:
				setLoop(LOOP_EDEFAULT);
				return;
			case SightlinePackage.ACTIVITY__FOR_COMPENSATION:
				setForCompensation(FOR_COMPENSATION_EDEFAULT);
				return;
			case SightlinePackage.ACTIVITY__EXPERIENCE:
				setExperience((Experience)null);
				return;
			case SightlinePackage.ACTIVITY__FAIL_POINTS:
				getFailPoints().clear();
				return;
			case SightlinePackage.ACTIVITY__PAIN_POINTS:
				getPainPoints().clear();
				return;
			case SightlinePackage.ACTIVITY__PROCESS_BODY:
				setProcessBody((ProcessBody)null);
				return;
			case SightlinePackage.ACTIVITY__CALLED_PROCESS:
				setCalledProcess((CustomerProcess)null);
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
			case SightlinePackage.ACTIVITY__KIND:
				return kind != KIND_EDEFAULT;
			case SightlinePackage.ACTIVITY__CUSTOMER_TASK:
				return customerTask != null;
			case SightlinePackage.ACTIVITY__CHANNEL:
				return channel != null;
			case SightlinePackage.ACTIVITY__SYSTEMS:
				return systems != null && !systems.isEmpty();
			case SightlinePackage.ACTIVITY__RESOURCE_POOL:
				return resourcePool != null;
			case SightlinePackage.ACTIVITY__FIXED_COST:
				return FIXED_COST_EDEFAULT == null ? fixedCost != null : !FIXED_COST_EDEFAULT.equals(fixedCost);
			case SightlinePackage.ACTIVITY__MOMENT_OF_TRUTH:
				return momentOfTruth != MOMENT_OF_TRUTH_EDEFAULT;
			case SightlinePackage.ACTIVITY__BEST_PRACTICE:
				return bestPractice != BEST_PRACTICE_EDEFAULT;
			case SightlinePackage.ACTIVITY__LOOP:
				return loop != LOOP_EDEFAULT;
			case SightlinePackage.ACTIVITY__FOR_COMPENSATION:
				return forCompensation != FOR_COMPENSATION_EDEFAULT;
			case SightlinePackage.ACTIVITY__EXPERIENCE:
				return experience != null;
			case SightlinePackage.ACTIVITY__FAIL_POINTS:
				return failPoints != null && !failPoints.isEmpty();
			case SightlinePackage.ACTIVITY__PAIN_POINTS:
				return painPoints != null && !painPoints.isEmpty();
			case SightlinePackage.ACTIVITY__PROCESS_BODY:
				return processBody != null;
			case SightlinePackage.ACTIVITY__CALLED_PROCESS:
				return calledProcess != null;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", fixedCost: ");
		result.append(fixedCost);
		result.append(", momentOfTruth: ");
		result.append(momentOfTruth);
		result.append(", bestPractice: ");
		result.append(bestPractice);
		result.append(", loop: ");
		result.append(loop);
		result.append(", forCompensation: ");
		result.append(forCompensation);
		result.append(')');
		return result.toString();
	}

} //ActivityImpl
