// @generated
use crate::mg;

/// Enumeration `microsoft.graph.endUserNotificationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndUserNotificationType {
    /// `unknown` (0)
    Unknown,
    /// `positiveReinforcement` (1)
    PositiveReinforcement,
    /// `noTraining` (2)
    NoTraining,
    /// `trainingAssignment` (3)
    TrainingAssignment,
    /// `trainingReminder` (4)
    TrainingReminder,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    EndUserNotificationType: "microsoft.graph.endUserNotificationType";
    Unknown: "unknown" = 0,
    PositiveReinforcement: "positiveReinforcement" = 1,
    NoTraining: "noTraining" = 2,
    TrainingAssignment: "trainingAssignment" = 3,
    TrainingReminder: "trainingReminder" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
