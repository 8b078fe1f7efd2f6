// @generated
use crate::mg;

/// Enumeration `microsoft.graph.trainingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrainingType {
    /// `unknown` (0)
    Unknown,
    /// `phishing` (1)
    Phishing,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    TrainingType: "microsoft.graph.trainingType";
    Unknown: "unknown" = 0,
    Phishing: "phishing" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
