// @generated
use crate::mg;

/// `microsoft.graph.security.sensorCandidateActivationMode`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SensorCandidateActivationMode {
    /// `manual`, 1.
    Manual,
    /// `automated`, 2.
    Automated,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    SensorCandidateActivationMode "microsoft.graph.security.sensorCandidateActivationMode" "";
    Manual "manual" 1,
    Automated "automated" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
