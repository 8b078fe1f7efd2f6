// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.eventStatusType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventStatusType {
    /// `pending` (0)
    Pending,
    /// `error` (1)
    Error,
    /// `success` (2)
    Success,
    /// `notAvaliable` (3)
    NotAvaliable,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    EventStatusType: "microsoft.graph.security.eventStatusType";
    Pending: "pending" = 0,
    Error: "error" = 1,
    Success: "success" = 2,
    NotAvaliable: "notAvaliable" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
