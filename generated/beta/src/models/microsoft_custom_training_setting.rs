// @generated
use crate::mg;

/// Complex type `microsoft.graph.microsoftCustomTrainingSetting`, derived from
/// [`TrainingSetting`](super::TrainingSetting).
///
/// Requests: [`MicrosoftCustomTrainingSettingResource`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .attack_simulation()
///     .simulations()
///     .id(id)
///     .training_setting()
///     .cast_to_microsoft_custom_training_setting()
/// ```
///
/// [`MicrosoftCustomTrainingSettingResource`]: crate::requests::microsoft_custom_training_setting::MicrosoftCustomTrainingSettingResource
pub struct MicrosoftCustomTrainingSetting {
    /// `completionDateTime`.
    pub completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `settingType`.
    pub setting_type: mg::Field<mg::Open<super::TrainingSettingType>>,
    /// `trainingAssignmentMappings`.
    pub training_assignment_mappings: mg::Field<
        Vec<super::MicrosoftTrainingAssignmentMapping>,
    >,
    /// `trainingCompletionDuration`.
    pub training_completion_duration: mg::Field<
        mg::Open<super::TrainingCompletionDuration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftCustomTrainingSetting: "microsoft.graph.microsoftCustomTrainingSetting", complex, base super::TrainingSetting;
    completion_date_time: "completionDateTime",
    setting_type: "settingType",
    training_assignment_mappings: "trainingAssignmentMappings",
    training_completion_duration: "trainingCompletionDuration",
}

mg::derived_from! { MicrosoftCustomTrainingSetting: super::TrainingSetting }
