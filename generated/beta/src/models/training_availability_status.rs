// @generated
use crate::mg;

/// Enumeration `microsoft.graph.trainingAvailabilityStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrainingAvailabilityStatus {
    /// `unknown` (0)
    Unknown,
    /// `notAvailable` (1)
    NotAvailable,
    /// `available` (2)
    Available,
    /// `archive` (3)
    Archive,
    /// `delete` (4)
    Delete,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    TrainingAvailabilityStatus: "microsoft.graph.trainingAvailabilityStatus";
    Unknown: "unknown" = 0,
    NotAvailable: "notAvailable" = 1,
    Available: "available" = 2,
    Archive: "archive" = 3,
    Delete: "delete" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
