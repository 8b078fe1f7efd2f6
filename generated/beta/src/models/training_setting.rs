// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.trainingSetting`.
///
/// Requests:
/// [`TrainingSettingResource`](crate::requests::training_setting::TrainingSettingResource), for
/// example `graph.security().attack_simulation().simulations().id(id).training_setting()`.
pub struct TrainingSetting {
    /// `settingType`.
    pub setting_type: mg::Field<mg::Open<super::TrainingSettingType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrainingSetting: "microsoft.graph.trainingSetting", complex abstract, family TrainingSettingKind;
    setting_type: "settingType",
}

/// The types derived from [`TrainingSetting`].
#[non_exhaustive]
pub enum TrainingSettingKind {
    CustomTrainingSetting(Box<super::CustomTrainingSetting>),
    MicrosoftCustomTrainingSetting(Box<super::MicrosoftCustomTrainingSetting>),
    MicrosoftManagedTrainingSetting(Box<super::MicrosoftManagedTrainingSetting>),
    MicrosoftTrainingAssignmentMapping(Box<super::MicrosoftTrainingAssignmentMapping>),
    NoTrainingSetting(Box<super::NoTrainingSetting>),
    /// None of these, or a type that this version does not know.
    Other(Box<TrainingSetting>),
}

mg::family! {
    TrainingSetting => TrainingSettingKind;
    CustomTrainingSetting(super::CustomTrainingSetting),
    MicrosoftCustomTrainingSetting(super::MicrosoftCustomTrainingSetting),
    MicrosoftManagedTrainingSetting(super::MicrosoftManagedTrainingSetting),
    MicrosoftTrainingAssignmentMapping(super::MicrosoftTrainingAssignmentMapping),
    NoTrainingSetting(super::NoTrainingSetting),
}
