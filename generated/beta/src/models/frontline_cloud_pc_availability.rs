// @generated
use crate::mg;

/// Enumeration `microsoft.graph.frontlineCloudPcAvailability`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FrontlineCloudPcAvailability {
    /// `notApplicable` (0)
    NotApplicable,
    /// `available` (1)
    Available,
    /// `notAvailable` (2)
    NotAvailable,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    FrontlineCloudPcAvailability: "microsoft.graph.frontlineCloudPcAvailability";
    NotApplicable: "notApplicable" = 0,
    Available: "available" = 1,
    NotAvailable: "notAvailable" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
