// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.detectionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DetectionStatus {
    /// `detected` (0)
    Detected,
    /// `blocked` (1)
    Blocked,
    /// `prevented` (2)
    Prevented,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
}

mg::enumeration! {
    DetectionStatus: "microsoft.graph.security.detectionStatus";
    Detected: "detected" = 0,
    Blocked: "blocked" = 1,
    Prevented: "prevented" = 2,
    UnknownFutureValue: "unknownFutureValue" = 31,
}
