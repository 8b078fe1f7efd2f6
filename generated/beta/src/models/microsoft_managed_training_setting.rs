// @generated
use crate::mg;

/// Complex type `microsoft.graph.microsoftManagedTrainingSetting`, derived from
/// [`TrainingSetting`](super::TrainingSetting).
///
/// Requests: [`MicrosoftManagedTrainingSettingResource`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .attack_simulation()
///     .simulations()
///     .id(id)
///     .training_setting()
///     .cast_to_microsoft_managed_training_setting()
/// ```
///
/// [`MicrosoftManagedTrainingSettingResource`]: crate::requests::microsoft_managed_training_setting::MicrosoftManagedTrainingSettingResource
pub struct MicrosoftManagedTrainingSetting {
    /// `completionDateTime`.
    pub completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `settingType`.
    pub setting_type: mg::Field<mg::Open<super::TrainingSettingType>>,
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
    MicrosoftManagedTrainingSetting: "microsoft.graph.microsoftManagedTrainingSetting", complex, base super::TrainingSetting;
    completion_date_time: "completionDateTime",
    setting_type: "settingType",
    training_completion_duration: "trainingCompletionDuration",
}

mg::derived_from! { MicrosoftManagedTrainingSetting: super::TrainingSetting }
