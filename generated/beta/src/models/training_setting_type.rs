// @generated
use crate::mg;

/// Enumeration `microsoft.graph.trainingSettingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrainingSettingType {
    /// `microsoftCustom` (0)
    MicrosoftCustom,
    /// `microsoftManaged` (1)
    MicrosoftManaged,
    /// `noTraining` (2)
    NoTraining,
    /// `custom` (3)
    Custom,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    TrainingSettingType: "microsoft.graph.trainingSettingType";
    MicrosoftCustom: "microsoftCustom" = 0,
    MicrosoftManaged: "microsoftManaged" = 1,
    NoTraining: "noTraining" = 2,
    Custom: "custom" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
