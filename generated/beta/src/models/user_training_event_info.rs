// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userTrainingEventInfo`, a complex type.
    UserTrainingEventInfo "microsoft.graph.userTrainingEventInfo" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `latestTrainingStatus`: trainingStatus
    latest_training_status "latestTrainingStatus": mg::Open<super::TrainingStatus>,
    /// `trainingAssignedProperties`: userTrainingContentEventInfo
    training_assigned_properties "trainingAssignedProperties": mg::Boxed<super::UserTrainingContentEventInfo>,
    /// `trainingCompletedProperties`: userTrainingContentEventInfo
    training_completed_properties "trainingCompletedProperties": mg::Boxed<super::UserTrainingContentEventInfo>,
    /// `trainingUpdatedProperties`: userTrainingContentEventInfo
    training_updated_properties "trainingUpdatedProperties": mg::Boxed<super::UserTrainingContentEventInfo>,
}
