// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.sensorCandidateActivationMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SensorCandidateActivationMode {
    /// `manual` (1)
    Manual,
    /// `automated` (2)
    Automated,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    SensorCandidateActivationMode: "microsoft.graph.security.sensorCandidateActivationMode";
    Manual: "manual" = 1,
    Automated: "automated" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
