// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcExternalPartnerStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcExternalPartnerStatus {
    /// `notAvailable` (0)
    NotAvailable,
    /// `available` (1)
    Available,
    /// `healthy` (2)
    Healthy,
    /// `unhealthy` (3)
    Unhealthy,
    /// `unknownFutureValue` (999)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcExternalPartnerStatus: "microsoft.graph.cloudPcExternalPartnerStatus";
    NotAvailable: "notAvailable" = 0,
    Available: "available" = 1,
    Healthy: "healthy" = 2,
    Unhealthy: "unhealthy" = 3,
    UnknownFutureValue: "unknownFutureValue" = 999,
}
