// @generated
use crate::mg;

/// Enumeration `microsoft.graph.endUserNotificationSettingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndUserNotificationSettingType {
    /// `unknown` (0)
    Unknown,
    /// `noTraining` (1)
    NoTraining,
    /// `trainingSelected` (2)
    TrainingSelected,
    /// `noNotification` (3)
    NoNotification,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    EndUserNotificationSettingType: "microsoft.graph.endUserNotificationSettingType";
    Unknown: "unknown" = 0,
    NoTraining: "noTraining" = 1,
    TrainingSelected: "trainingSelected" = 2,
    NoNotification: "noNotification" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
