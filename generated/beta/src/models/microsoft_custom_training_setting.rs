// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftCustomTrainingSetting`, a complex type derived from `microsoft.graph.trainingSetting`.
    MicrosoftCustomTrainingSetting "microsoft.graph.microsoftCustomTrainingSetting" "complex" : super::TrainingSetting;
    /// `completionDateTime`: DateTimeOffset
    completion_date_time "completionDateTime": mg::DateTimeOffset,
    /// `settingType`: trainingSettingType
    setting_type "settingType": mg::Open<super::TrainingSettingType>,
    /// `trainingAssignmentMappings`: Collection(microsoftTrainingAssignmentMapping)
    training_assignment_mappings "trainingAssignmentMappings": Vec<super::MicrosoftTrainingAssignmentMapping>,
    /// `trainingCompletionDuration`: trainingCompletionDuration
    training_completion_duration "trainingCompletionDuration": mg::Open<super::TrainingCompletionDuration>,
}

mg::derived_from! { MicrosoftCustomTrainingSetting: super::TrainingSetting }
