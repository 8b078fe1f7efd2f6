// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customTrainingSetting`, a complex type derived from `microsoft.graph.trainingSetting`.
    CustomTrainingSetting "microsoft.graph.customTrainingSetting" "complex" : super::TrainingSetting;
    /// `assignedTo`: Collection(trainingAssignedTo)
    assigned_to "assignedTo": Vec<mg::Open<super::TrainingAssignedTo>>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `durationInMinutes`: Int32
    duration_in_minutes "durationInMinutes": i32,
    /// `settingType`: trainingSettingType
    setting_type "settingType": mg::Open<super::TrainingSettingType>,
    /// `url`: String
    url "url": String,
}

mg::derived_from! { CustomTrainingSetting: super::TrainingSetting }
