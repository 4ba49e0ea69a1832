/**
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.customerprocess.impl;

import java.time.LocalDate;
import java.time.LocalTime;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.sightline.model.customerprocess.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SightlineFactoryImpl extends EFactoryImpl implements SightlineFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static SightlineFactory init() {
		try {
			SightlineFactory theSightlineFactory = (SightlineFactory)EPackage.Registry.INSTANCE.getEFactory(SightlinePackage.eNS_URI);
			if (theSightlineFactory != null) {
				return theSightlineFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new SightlineFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SightlineFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case SightlinePackage.LINK: return createLink();
			case SightlinePackage.PROPERTY: return createProperty();
			case SightlinePackage.EVIDENCE: return createEvidence();
			case SightlinePackage.PORTFOLIO: return createPortfolio();
			case SightlinePackage.ORGANIZATION: return createOrganization();
			case SightlinePackage.ORGANIZATION_UNIT: return createOrganizationUnit();
			case SightlinePackage.BUSINESS_SYSTEM: return createBusinessSystem();
			case SightlinePackage.SYSTEM_CHANGE: return createSystemChange();
			case SightlinePackage.RESOURCE_POOL: return createResourcePool();
			case SightlinePackage.CALENDAR: return createCalendar();
			case SightlinePackage.WORKING_PERIOD: return createWorkingPeriod();
			case SightlinePackage.CUSTOMER: return createCustomer();
			case SightlinePackage.PERSONA: return createPersona();
			case SightlinePackage.CHANNEL: return createChannel();
			case SightlinePackage.STAGE: return createStage();
			case SightlinePackage.CUSTOMER_TASK: return createCustomerTask();
			case SightlinePackage.CUSTOMER_PROCESS: return createCustomerProcess();
			case SightlinePackage.PHASE: return createPhase();
			case SightlinePackage.PROCESS_BODY: return createProcessBody();
			case SightlinePackage.LANE: return createLane();
			case SightlinePackage.ACTIVITY: return createActivity();
			case SightlinePackage.WAIT_POINT: return createWaitPoint();
			case SightlinePackage.DECISION: return createDecision();
			case SightlinePackage.PARALLEL_GATEWAY: return createParallelGateway();
			case SightlinePackage.START_EVENT: return createStartEvent();
			case SightlinePackage.INTERMEDIATE_EVENT: return createIntermediateEvent();
			case SightlinePackage.BOUNDARY_EVENT: return createBoundaryEvent();
			case SightlinePackage.END_EVENT: return createEndEvent();
			case SightlinePackage.SEQUENCE_FLOW: return createSequenceFlow();
			case SightlinePackage.MESSAGE_FLOW: return createMessageFlow();
			case SightlinePackage.FAIL_POINT: return createFailPoint();
			case SightlinePackage.PAIN_POINT: return createPainPoint();
			case SightlinePackage.EXPERIENCE: return createExperience();
			case SightlinePackage.CAUSE: return createCause();
			case SightlinePackage.CONTACT_DRIVER: return createContactDriver();
			case SightlinePackage.CUSTOMER_VIEW: return createCustomerView();
			case SightlinePackage.HIDDEN_STRETCH: return createHiddenStretch();
			case SightlinePackage.COMPARISON: return createComparison();
			case SightlinePackage.ASSESSMENT: return createAssessment();
			case SightlinePackage.SCENARIO: return createScenario();
			case SightlinePackage.PARAMETER_OVERRIDE: return createParameterOverride();
			case SightlinePackage.EXPERIMENT: return createExperiment();
			case SightlinePackage.FLOATING_PARAMETER: return createFloatingParameter();
			case SightlinePackage.BETA_DISTRIBUTION: return createBetaDistribution();
			case SightlinePackage.BINOMIAL_DISTRIBUTION: return createBinomialDistribution();
			case SightlinePackage.ERLANG_DISTRIBUTION: return createErlangDistribution();
			case SightlinePackage.GAMMA_DISTRIBUTION: return createGammaDistribution();
			case SightlinePackage.LOG_NORMAL_DISTRIBUTION: return createLogNormalDistribution();
			case SightlinePackage.NEGATIVE_EXPONENTIAL_DISTRIBUTION: return createNegativeExponentialDistribution();
			case SightlinePackage.NORMAL_DISTRIBUTION: return createNormalDistribution();
			case SightlinePackage.POISSON_DISTRIBUTION: return createPoissonDistribution();
			case SightlinePackage.TRIANGULAR_DISTRIBUTION: return createTriangularDistribution();
			case SightlinePackage.TRUNCATED_NORMAL_DISTRIBUTION: return createTruncatedNormalDistribution();
			case SightlinePackage.UNIFORM_DISTRIBUTION: return createUniformDistribution();
			case SightlinePackage.WEIBULL_DISTRIBUTION: return createWeibullDistribution();
			case SightlinePackage.USER_DISTRIBUTION: return createUserDistribution();
			case SightlinePackage.USER_DISTRIBUTION_DATA_POINT: return createUserDistributionDataPoint();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case SightlinePackage.TIME_UNIT:
				return createTimeUnitFromString(eDataType, initialValue);
			case SightlinePackage.ORGANIZATION_ROLE:
				return createOrganizationRoleFromString(eDataType, initialValue);
			case SightlinePackage.UNIT_KIND:
				return createUnitKindFromString(eDataType, initialValue);
			case SightlinePackage.SYSTEM_KIND:
				return createSystemKindFromString(eDataType, initialValue);
			case SightlinePackage.CHANGE_VIEWPOINT:
				return createChangeViewpointFromString(eDataType, initialValue);
			case SightlinePackage.CHANNEL_KIND:
				return createChannelKindFromString(eDataType, initialValue);
			case SightlinePackage.PROCESS_KIND:
				return createProcessKindFromString(eDataType, initialValue);
			case SightlinePackage.LANE_ROLE:
				return createLaneRoleFromString(eDataType, initialValue);
			case SightlinePackage.ACTIVITY_KIND:
				return createActivityKindFromString(eDataType, initialValue);
			case SightlinePackage.LOOP_KIND:
				return createLoopKindFromString(eDataType, initialValue);
			case SightlinePackage.BODY_KIND:
				return createBodyKindFromString(eDataType, initialValue);
			case SightlinePackage.EVENT_TRIGGER:
				return createEventTriggerFromString(eDataType, initialValue);
			case SightlinePackage.DECISION_KIND:
				return createDecisionKindFromString(eDataType, initialValue);
			case SightlinePackage.OUTCOME:
				return createOutcomeFromString(eDataType, initialValue);
			case SightlinePackage.LOOP_EXIT:
				return createLoopExitFromString(eDataType, initialValue);
			case SightlinePackage.INITIATOR:
				return createInitiatorFromString(eDataType, initialValue);
			case SightlinePackage.CARRIED_KIND:
				return createCarriedKindFromString(eDataType, initialValue);
			case SightlinePackage.VISIBILITY:
				return createVisibilityFromString(eDataType, initialValue);
			case SightlinePackage.VIEW_FORM:
				return createViewFormFromString(eDataType, initialValue);
			case SightlinePackage.CONFIDENCE:
				return createConfidenceFromString(eDataType, initialValue);
			case SightlinePackage.WEEK_DAY:
				return createWeekDayFromString(eDataType, initialValue);
			case SightlinePackage.SCENARIO_PARAMETER:
				return createScenarioParameterFromString(eDataType, initialValue);
			case SightlinePackage.DATE:
				return createDateFromString(eDataType, initialValue);
			case SightlinePackage.TIME:
				return createTimeFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case SightlinePackage.TIME_UNIT:
				return convertTimeUnitToString(eDataType, instanceValue);
			case SightlinePackage.ORGANIZATION_ROLE:
				return convertOrganizationRoleToString(eDataType, instanceValue);
			case SightlinePackage.UNIT_KIND:
				return convertUnitKindToString(eDataType, instanceValue);
			case SightlinePackage.SYSTEM_KIND:
				return convertSystemKindToString(eDataType, instanceValue);
			case SightlinePackage.CHANGE_VIEWPOINT:
				return convertChangeViewpointToString(eDataType, instanceValue);
			case SightlinePackage.CHANNEL_KIND:
				return convertChannelKindToString(eDataType, instanceValue);
			case SightlinePackage.PROCESS_KIND:
				return convertProcessKindToString(eDataType, instanceValue);
			case SightlinePackage.LANE_ROLE:
				return convertLaneRoleToString(eDataType, instanceValue);
			case SightlinePackage.ACTIVITY_KIND:
				return convertActivityKindToString(eDataType, instanceValue);
			case SightlinePackage.LOOP_KIND:
				return convertLoopKindToString(eDataType, instanceValue);
			case SightlinePackage.BODY_KIND:
				return convertBodyKindToString(eDataType, instanceValue);
			case SightlinePackage.EVENT_TRIGGER:
				return convertEventTriggerToString(eDataType, instanceValue);
			case SightlinePackage.DECISION_KIND:
				return convertDecisionKindToString(eDataType, instanceValue);
			case SightlinePackage.OUTCOME:
				return convertOutcomeToString(eDataType, instanceValue);
			case SightlinePackage.LOOP_EXIT:
				return convertLoopExitToString(eDataType, instanceValue);
			case SightlinePackage.INITIATOR:
				return convertInitiatorToString(eDataType, instanceValue);
			case SightlinePackage.CARRIED_KIND:
				return convertCarriedKindToString(eDataType, instanceValue);
			case SightlinePackage.VISIBILITY:
				return convertVisibilityToString(eDataType, instanceValue);
			case SightlinePackage.VIEW_FORM:
				return convertViewFormToString(eDataType, instanceValue);
			case SightlinePackage.CONFIDENCE:
				return convertConfidenceToString(eDataType, instanceValue);
			case SightlinePackage.WEEK_DAY:
				return convertWeekDayToString(eDataType, instanceValue);
			case SightlinePackage.SCENARIO_PARAMETER:
				return convertScenarioParameterToString(eDataType, instanceValue);
			case SightlinePackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			case SightlinePackage.TIME:
				return convertTimeToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link createLink() {
		LinkImpl link = new LinkImpl();
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Property createProperty() {
		PropertyImpl property = new PropertyImpl();
		return property;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence createEvidence() {
		EvidenceImpl evidence = new EvidenceImpl();
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Portfolio createPortfolio() {
		PortfolioImpl portfolio = new PortfolioImpl();
		return portfolio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization createOrganization() {
		OrganizationImpl organization = new OrganizationImpl();
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganizationUnit createOrganizationUnit() {
		OrganizationUnitImpl organizationUnit = new OrganizationUnitImpl();
		return organizationUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BusinessSystem createBusinessSystem() {
		BusinessSystemImpl businessSystem = new BusinessSystemImpl();
		return businessSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SystemChange createSystemChange() {
		SystemChangeImpl systemChange = new SystemChangeImpl();
		return systemChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourcePool createResourcePool() {
		ResourcePoolImpl resourcePool = new ResourcePoolImpl();
		return resourcePool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calendar createCalendar() {
		CalendarImpl calendar = new CalendarImpl();
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkingPeriod createWorkingPeriod() {
		WorkingPeriodImpl workingPeriod = new WorkingPeriodImpl();
		return workingPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Customer createCustomer() {
		CustomerImpl customer = new CustomerImpl();
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Persona createPersona() {
		PersonaImpl persona = new PersonaImpl();
		return persona;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel createChannel() {
		ChannelImpl channel = new ChannelImpl();
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage createStage() {
		StageImpl stage = new StageImpl();
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomerTask createCustomerTask() {
		CustomerTaskImpl customerTask = new CustomerTaskImpl();
		return customerTask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomerProcess createCustomerProcess() {
		CustomerProcessImpl customerProcess = new CustomerProcessImpl();
		return customerProcess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phase createPhase() {
		PhaseImpl phase = new PhaseImpl();
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessBody createProcessBody() {
		ProcessBodyImpl processBody = new ProcessBodyImpl();
		return processBody;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lane createLane() {
		LaneImpl lane = new LaneImpl();
		return lane;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity createActivity() {
		ActivityImpl activity = new ActivityImpl();
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WaitPoint createWaitPoint() {
		WaitPointImpl waitPoint = new WaitPointImpl();
		return waitPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision createDecision() {
		DecisionImpl decision = new DecisionImpl();
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParallelGateway createParallelGateway() {
		ParallelGatewayImpl parallelGateway = new ParallelGatewayImpl();
		return parallelGateway;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StartEvent createStartEvent() {
		StartEventImpl startEvent = new StartEventImpl();
		return startEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IntermediateEvent createIntermediateEvent() {
		IntermediateEventImpl intermediateEvent = new IntermediateEventImpl();
		return intermediateEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BoundaryEvent createBoundaryEvent() {
		BoundaryEventImpl boundaryEvent = new BoundaryEventImpl();
		return boundaryEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EndEvent createEndEvent() {
		EndEventImpl endEvent = new EndEventImpl();
		return endEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SequenceFlow createSequenceFlow() {
		SequenceFlowImpl sequenceFlow = new SequenceFlowImpl();
		return sequenceFlow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MessageFlow createMessageFlow() {
		MessageFlowImpl messageFlow = new MessageFlowImpl();
		return messageFlow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FailPoint createFailPoint() {
		FailPointImpl failPoint = new FailPointImpl();
		return failPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PainPoint createPainPoint() {
		PainPointImpl painPoint = new PainPointImpl();
		return painPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Experience createExperience() {
		ExperienceImpl experience = new ExperienceImpl();
		return experience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cause createCause() {
		CauseImpl cause = new CauseImpl();
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactDriver createContactDriver() {
		ContactDriverImpl contactDriver = new ContactDriverImpl();
		return contactDriver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomerView createCustomerView() {
		CustomerViewImpl customerView = new CustomerViewImpl();
		return customerView;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HiddenStretch createHiddenStretch() {
		HiddenStretchImpl hiddenStretch = new HiddenStretchImpl();
		return hiddenStretch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Comparison createComparison() {
		ComparisonImpl comparison = new ComparisonImpl();
		return comparison;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assessment createAssessment() {
		AssessmentImpl assessment = new AssessmentImpl();
		return assessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scenario createScenario() {
		ScenarioImpl scenario = new ScenarioImpl();
		return scenario;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParameterOverride createParameterOverride() {
		ParameterOverrideImpl parameterOverride = new ParameterOverrideImpl();
		return parameterOverride;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Experiment createExperiment() {
		ExperimentImpl experiment = new ExperimentImpl();
		return experiment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FloatingParameter createFloatingParameter() {
		FloatingParameterImpl floatingParameter = new FloatingParameterImpl();
		return floatingParameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BetaDistribution createBetaDistribution() {
		BetaDistributionImpl betaDistribution = new BetaDistributionImpl();
		return betaDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BinomialDistribution createBinomialDistribution() {
		BinomialDistributionImpl binomialDistribution = new BinomialDistributionImpl();
		return binomialDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ErlangDistribution createErlangDistribution() {
		ErlangDistributionImpl erlangDistribution = new ErlangDistributionImpl();
		return erlangDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GammaDistribution createGammaDistribution() {
		GammaDistributionImpl gammaDistribution = new GammaDistributionImpl();
		return gammaDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LogNormalDistribution createLogNormalDistribution() {
		LogNormalDistributionImpl logNormalDistribution = new LogNormalDistributionImpl();
		return logNormalDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NegativeExponentialDistribution createNegativeExponentialDistribution() {
		NegativeExponentialDistributionImpl negativeExponentialDistribution = new NegativeExponentialDistributionImpl();
		return negativeExponentialDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NormalDistribution createNormalDistribution() {
		NormalDistributionImpl normalDistribution = new NormalDistributionImpl();
		return normalDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PoissonDistribution createPoissonDistribution() {
		PoissonDistributionImpl poissonDistribution = new PoissonDistributionImpl();
		return poissonDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TriangularDistribution createTriangularDistribution() {
		TriangularDistributionImpl triangularDistribution = new TriangularDistributionImpl();
		return triangularDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TruncatedNormalDistribution createTruncatedNormalDistribution() {
		TruncatedNormalDistributionImpl truncatedNormalDistribution = new TruncatedNormalDistributionImpl();
		return truncatedNormalDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UniformDistribution createUniformDistribution() {
		UniformDistributionImpl uniformDistribution = new UniformDistributionImpl();
		return uniformDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WeibullDistribution createWeibullDistribution() {
		WeibullDistributionImpl weibullDistribution = new WeibullDistributionImpl();
		return weibullDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UserDistribution createUserDistribution() {
		UserDistributionImpl userDistribution = new UserDistributionImpl();
		return userDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UserDistributionDataPoint createUserDistributionDataPoint() {
		UserDistributionDataPointImpl userDistributionDataPoint = new UserDistributionDataPointImpl();
		return userDistributionDataPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TimeUnit createTimeUnitFromString(EDataType eDataType, String initialValue) {
		TimeUnit result = TimeUnit.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimeUnitToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrganizationRole createOrganizationRoleFromString(EDataType eDataType, String initialValue) {
		OrganizationRole result = OrganizationRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrganizationRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UnitKind createUnitKindFromString(EDataType eDataType, String initialValue) {
		UnitKind result = UnitKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUnitKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SystemKind createSystemKindFromString(EDataType eDataType, String initialValue) {
		SystemKind result = SystemKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSystemKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChangeViewpoint createChangeViewpointFromString(EDataType eDataType, String initialValue) {
		ChangeViewpoint result = ChangeViewpoint.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChangeViewpointToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChannelKind createChannelKindFromString(EDataType eDataType, String initialValue) {
		ChannelKind result = ChannelKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChannelKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProcessKind createProcessKindFromString(EDataType eDataType, String initialValue) {
		ProcessKind result = ProcessKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProcessKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LaneRole createLaneRoleFromString(EDataType eDataType, String initialValue) {
		LaneRole result = LaneRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLaneRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActivityKind createActivityKindFromString(EDataType eDataType, String initialValue) {
		ActivityKind result = ActivityKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActivityKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LoopKind createLoopKindFromString(EDataType eDataType, String initialValue) {
		LoopKind result = LoopKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLoopKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BodyKind createBodyKindFromString(EDataType eDataType, String initialValue) {
		BodyKind result = BodyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBodyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EventTrigger createEventTriggerFromString(EDataType eDataType, String initialValue) {
		EventTrigger result = EventTrigger.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEventTriggerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DecisionKind createDecisionKindFromString(EDataType eDataType, String initialValue) {
		DecisionKind result = DecisionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecisionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Outcome createOutcomeFromString(EDataType eDataType, String initialValue) {
		Outcome result = Outcome.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOutcomeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LoopExit createLoopExitFromString(EDataType eDataType, String initialValue) {
		LoopExit result = LoopExit.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLoopExitToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Initiator createInitiatorFromString(EDataType eDataType, String initialValue) {
		Initiator result = Initiator.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInitiatorToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CarriedKind createCarriedKindFromString(EDataType eDataType, String initialValue) {
		CarriedKind result = CarriedKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCarriedKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Visibility createVisibilityFromString(EDataType eDataType, String initialValue) {
		Visibility result = Visibility.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVisibilityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ViewForm createViewFormFromString(EDataType eDataType, String initialValue) {
		ViewForm result = ViewForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertViewFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Confidence createConfidenceFromString(EDataType eDataType, String initialValue) {
		Confidence result = Confidence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConfidenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WeekDay createWeekDayFromString(EDataType eDataType, String initialValue) {
		WeekDay result = WeekDay.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWeekDayToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScenarioParameter createScenarioParameterFromString(EDataType eDataType, String initialValue) {
		ScenarioParameter result = ScenarioParameter.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScenarioParameterToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDate(final String it) {
		return it == null ? null : java.time.LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDateFromString(EDataType eDataType, String initialValue) {
		return createDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue) {
		return convertDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalTime createTime(final String it) {
		return it == null ? null : java.time.LocalTime.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalTime createTimeFromString(EDataType eDataType, String initialValue) {
		return createTime(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTime(final LocalTime it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimeToString(EDataType eDataType, Object instanceValue) {
		return convertTime((LocalTime)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SightlinePackage getSightlinePackage() {
		return (SightlinePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static SightlinePackage getPackage() {
		return SightlinePackage.eINSTANCE;
	}

} //SightlineFactoryImpl
