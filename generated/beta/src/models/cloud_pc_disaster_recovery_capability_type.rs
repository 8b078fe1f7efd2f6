// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcDisasterRecoveryCapabilityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcDisasterRecoveryCapabilityType {
    /// `none` (0)
    None,
    /// `failover` (1)
    Failover,
    /// `failback` (2)
    Failback,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcDisasterRecoveryCapabilityType: "microsoft.graph.cloudPcDisasterRecoveryCapabilityType";
    None: "none" = 0,
    Failover: "failover" = 1,
    Failback: "failback" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
