// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftManagedTrainingSetting`, a complex type derived from `microsoft.graph.trainingSetting`.
    MicrosoftManagedTrainingSetting "microsoft.graph.microsoftManagedTrainingSetting" "complex" : super::TrainingSetting;
    /// `completionDateTime`: DateTimeOffset
    completion_date_time "completionDateTime": mg::DateTimeOffset,
    /// `settingType`: trainingSettingType
    setting_type "settingType": mg::Open<super::TrainingSettingType>,
    /// `trainingCompletionDuration`: trainingCompletionDuration
    training_completion_duration "trainingCompletionDuration": mg::Open<super::TrainingCompletionDuration>,
}

mg::derived_from! { MicrosoftManagedTrainingSetting: super::TrainingSetting }
