// @generated
use crate::mg;

/// Enumeration `microsoft.graph.alertFeedback`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertFeedback {
    /// `unknown` (0)
    Unknown,
    /// `truePositive` (1)
    TruePositive,
    /// `falsePositive` (2)
    FalsePositive,
    /// `benignPositive` (3)
    BenignPositive,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    AlertFeedback: "microsoft.graph.alertFeedback";
    Unknown: "unknown" = 0,
    TruePositive: "truePositive" = 1,
    FalsePositive: "falsePositive" = 2,
    BenignPositive: "benignPositive" = 3,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
