// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcDisasterRecoveryType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcDisasterRecoveryType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `crossRegion` (1)
    CrossRegion,
    /// `premium` (2)
    Premium,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcDisasterRecoveryType: "microsoft.graph.cloudPcDisasterRecoveryType";
    NotConfigured: "notConfigured" = 0,
    CrossRegion: "crossRegion" = 1,
    Premium: "premium" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
