// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.deliveryAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryAction {
    /// `unknown` (0)
    Unknown,
    /// `deliveredToJunk` (1)
    DeliveredToJunk,
    /// `delivered` (2)
    Delivered,
    /// `blocked` (3)
    Blocked,
    /// `replaced` (4)
    Replaced,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    DeliveryAction: "microsoft.graph.security.deliveryAction";
    Unknown: "unknown" = 0,
    DeliveredToJunk: "deliveredToJunk" = 1,
    Delivered: "delivered" = 2,
    Blocked: "blocked" = 3,
    Replaced: "replaced" = 4,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
