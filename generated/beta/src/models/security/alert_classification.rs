// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.alertClassification`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertClassification {
    /// `unknown` (0)
    Unknown,
    /// `falsePositive` (10)
    FalsePositive,
    /// `truePositive` (20)
    TruePositive,
    /// `informationalExpectedActivity` (30)
    InformationalExpectedActivity,
    /// `unknownFutureValue` (39)
    UnknownFutureValue,
}

mg::enumeration! {
    AlertClassification: "microsoft.graph.security.alertClassification";
    Unknown: "unknown" = 0,
    FalsePositive: "falsePositive" = 10,
    TruePositive: "truePositive" = 20,
    InformationalExpectedActivity: "informationalExpectedActivity" = 30,
    UnknownFutureValue: "unknownFutureValue" = 39,
}
