// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcSupportedRegionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcSupportedRegionStatus {
    /// `available` (0)
    Available,
    /// `restricted` (1)
    Restricted,
    /// `unavailable` (2)
    Unavailable,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcSupportedRegionStatus: "microsoft.graph.cloudPcSupportedRegionStatus";
    Available: "available" = 0,
    Restricted: "restricted" = 1,
    Unavailable: "unavailable" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
