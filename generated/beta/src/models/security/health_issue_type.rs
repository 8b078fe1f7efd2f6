// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.healthIssueType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HealthIssueType {
    /// `sensor` (1)
    Sensor,
    /// `global` (2)
    Global,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    HealthIssueType: "microsoft.graph.security.healthIssueType";
    Sensor: "sensor" = 1,
    Global: "global" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
