// @generated
use crate::mg;

/// Complex type `microsoft.graph.microsoftTrainingAssignmentMapping`, derived from
/// [`TrainingSetting`](super::TrainingSetting).
///
/// Requests: [`MicrosoftTrainingAssignmentMappingResource`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .attack_simulation()
///     .simulations()
///     .id(id)
///     .training_setting()
///     .cast_to_microsoft_training_assignment_mapping()
/// ```
///
/// [`MicrosoftTrainingAssignmentMappingResource`]: crate::requests::microsoft_training_assignment_mapping::MicrosoftTrainingAssignmentMappingResource
pub struct MicrosoftTrainingAssignmentMapping {
    /// `assignedTo`.
    pub assigned_to: mg::Field<Vec<mg::Open<super::TrainingAssignedTo>>>,
    /// `settingType`.
    pub setting_type: mg::Field<mg::Open<super::TrainingSettingType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftTrainingAssignmentMapping: "microsoft.graph.microsoftTrainingAssignmentMapping", complex, base super::TrainingSetting;
    assigned_to: "assignedTo",
    setting_type: "settingType",
}

mg::derived_from! { MicrosoftTrainingAssignmentMapping: super::TrainingSetting }

impl MicrosoftTrainingAssignmentMapping {
    /// `training`: [`Training`](super::Training).
    pub const TRAINING: mg::Nav<MicrosoftTrainingAssignmentMapping, super::Training> = mg::Nav::new(
        "training",
    );
}
