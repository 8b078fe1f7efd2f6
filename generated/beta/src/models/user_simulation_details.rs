// @generated
use crate::mg;

/// Complex type `microsoft.graph.userSimulationDetails`.
pub struct UserSimulationDetails {
    /// `assignedTrainingsCount`.
    pub assigned_trainings_count: mg::Field<i32>,
    /// `completedTrainingsCount`.
    pub completed_trainings_count: mg::Field<i32>,
    /// `compromisedDateTime`.
    pub compromised_date_time: mg::Field<mg::DateTimeOffset>,
    /// `inProgressTrainingsCount`.
    pub in_progress_trainings_count: mg::Field<i32>,
    /// `isCompromised`.
    pub is_compromised: mg::Field<bool>,
    /// `latestSimulationActivity`.
    pub latest_simulation_activity: mg::Field<String>,
    /// `reportedPhishDateTime`.
    pub reported_phish_date_time: mg::Field<mg::DateTimeOffset>,
    /// `simulationEvents`.
    pub simulation_events: mg::Field<Vec<super::UserSimulationEventInfo>>,
    /// `simulationUser`.
    pub simulation_user: mg::Field<mg::Boxed<super::AttackSimulationUser>>,
    /// `trainingEvents`.
    pub training_events: mg::Field<Vec<super::UserTrainingEventInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserSimulationDetails: "microsoft.graph.userSimulationDetails", complex;
    assigned_trainings_count: "assignedTrainingsCount",
    completed_trainings_count: "completedTrainingsCount",
    compromised_date_time: "compromisedDateTime",
    in_progress_trainings_count: "inProgressTrainingsCount",
    is_compromised: "isCompromised",
    latest_simulation_activity: "latestSimulationActivity",
    reported_phish_date_time: "reportedPhishDateTime",
    simulation_events: "simulationEvents",
    simulation_user: "simulationUser",
    training_events: "trainingEvents",
}
