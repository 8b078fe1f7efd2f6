// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userSimulationDetails`, a complex type.
    UserSimulationDetails "microsoft.graph.userSimulationDetails" "complex";
    /// `assignedTrainingsCount`: Int32
    assigned_trainings_count "assignedTrainingsCount": i32,
    /// `completedTrainingsCount`: Int32
    completed_trainings_count "completedTrainingsCount": i32,
    /// `compromisedDateTime`: DateTimeOffset
    compromised_date_time "compromisedDateTime": mg::DateTimeOffset,
    /// `inProgressTrainingsCount`: Int32
    in_progress_trainings_count "inProgressTrainingsCount": i32,
    /// `isCompromised`: Boolean
    is_compromised "isCompromised": bool,
    /// `latestSimulationActivity`: String
    latest_simulation_activity "latestSimulationActivity": String,
    /// `reportedPhishDateTime`: DateTimeOffset
    reported_phish_date_time "reportedPhishDateTime": mg::DateTimeOffset,
    /// `simulationEvents`: Collection(userSimulationEventInfo)
    simulation_events "simulationEvents": Vec<super::UserSimulationEventInfo>,
    /// `simulationUser`: attackSimulationUser
    simulation_user "simulationUser": mg::Boxed<super::AttackSimulationUser>,
    /// `trainingEvents`: Collection(userTrainingEventInfo)
    training_events "trainingEvents": Vec<super::UserTrainingEventInfo>,
}
