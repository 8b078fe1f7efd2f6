// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userTrainingStatusInfo`, a complex type.
    UserTrainingStatusInfo "microsoft.graph.userTrainingStatusInfo" "complex";
    /// `assignedDateTime`: DateTimeOffset
    assigned_date_time "assignedDateTime": mg::DateTimeOffset,
    /// `completionDateTime`: DateTimeOffset
    completion_date_time "completionDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `trainingStatus`: trainingStatus
    training_status "trainingStatus": mg::Open<super::TrainingStatus>,
}
