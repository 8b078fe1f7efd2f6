// @generated
use crate::mg;

/// Enumeration `microsoft.graph.trainingCompletionDuration`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrainingCompletionDuration {
    /// `week` (7)
    Week,
    /// `fortnite` (14)
    Fortnite,
    /// `month` (30)
    Month,
    /// `unknownFutureValue` (100)
    UnknownFutureValue,
}

mg::enumeration! {
    TrainingCompletionDuration: "microsoft.graph.trainingCompletionDuration";
    Week: "week" = 7,
    Fortnite: "fortnite" = 14,
    Month: "month" = 30,
    UnknownFutureValue: "unknownFutureValue" = 100,
}
