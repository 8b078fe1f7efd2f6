// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trainingSetting`, an abstract complex type.
    TrainingSetting "microsoft.graph.trainingSetting" "complex abstract" => TrainingSettingKind;
    /// `settingType`: trainingSettingType
    setting_type "settingType": mg::Open<super::TrainingSettingType>,
}

/// The types derived from `microsoft.graph.trainingSetting`.
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
