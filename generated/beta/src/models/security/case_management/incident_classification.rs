// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.caseManagement.incidentClassification`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncidentClassification {
    /// `unknown` (0)
    Unknown,
    /// `falsePositive` (1)
    FalsePositive,
    /// `truePositive` (2)
    TruePositive,
    /// `informationalExpectedActivity` (3)
    InformationalExpectedActivity,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    IncidentClassification: "microsoft.graph.security.caseManagement.incidentClassification";
    Unknown: "unknown" = 0,
    FalsePositive: "falsePositive" = 1,
    TruePositive: "truePositive" = 2,
    InformationalExpectedActivity: "informationalExpectedActivity" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
