// @generated
use crate::mg;

/// Complex type `microsoft.graph.customTrainingSetting`, derived from
/// [`TrainingSetting`](super::TrainingSetting).
///
/// Requests: [`CustomTrainingSettingResource`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .attack_simulation()
///     .simulations()
///     .id(id)
///     .training_setting()
///     .cast_to_custom_training_setting()
/// ```
///
/// [`CustomTrainingSettingResource`]: crate::requests::custom_training_setting::CustomTrainingSettingResource
pub struct CustomTrainingSetting {
    /// `assignedTo`.
    pub assigned_to: mg::Field<Vec<mg::Open<super::TrainingAssignedTo>>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `durationInMinutes`.
    pub duration_in_minutes: mg::Field<i32>,
    /// `settingType`.
    pub setting_type: mg::Field<mg::Open<super::TrainingSettingType>>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomTrainingSetting: "microsoft.graph.customTrainingSetting", complex, base super::TrainingSetting;
    assigned_to: "assignedTo",
    description: "description",
    display_name: "displayName",
    duration_in_minutes: "durationInMinutes",
    setting_type: "settingType",
    url: "url",
}

mg::derived_from! { CustomTrainingSetting: super::TrainingSetting }
