// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trainingEventsContent`, a complex type.
    TrainingEventsContent "microsoft.graph.trainingEventsContent" "complex";
    /// `assignedTrainingsInfos`: Collection(assignedTrainingInfo)
    assigned_trainings_infos "assignedTrainingsInfos": Vec<super::AssignedTrainingInfo>,
    /// `trainingsAssignedUserCount`: Int32
    trainings_assigned_user_count "trainingsAssignedUserCount": i32,
}
