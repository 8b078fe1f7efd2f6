// @generated
use crate::mg;

/// Complex type `microsoft.graph.noTrainingSetting`, derived from
/// [`TrainingSetting`](super::TrainingSetting).
///
/// Requests:
/// [`NoTrainingSettingResource`](crate::requests::no_training_setting::NoTrainingSettingResource),
/// for example:
///
/// ```ignore
/// graph
///     .security()
///     .attack_simulation()
///     .simulations()
///     .id(id)
///     .training_setting()
///     .cast_to_no_training_setting()
/// ```
pub struct NoTrainingSetting {
    /// `settingType`.
    pub setting_type: mg::Field<mg::Open<super::TrainingSettingType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NoTrainingSetting: "microsoft.graph.noTrainingSetting", complex, base super::TrainingSetting;
    setting_type: "settingType",
}

mg::derived_from! { NoTrainingSetting: super::TrainingSetting }
