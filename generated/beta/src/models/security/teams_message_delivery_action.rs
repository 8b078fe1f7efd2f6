// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.teamsMessageDeliveryAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsMessageDeliveryAction {
    /// `unknown` (0)
    Unknown,
    /// `deliveredAsSpam` (1)
    DeliveredAsSpam,
    /// `delivered` (2)
    Delivered,
    /// `blocked` (3)
    Blocked,
    /// `replaced` (4)
    Replaced,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamsMessageDeliveryAction: "microsoft.graph.security.teamsMessageDeliveryAction";
    Unknown: "unknown" = 0,
    DeliveredAsSpam: "deliveredAsSpam" = 1,
    Delivered: "delivered" = 2,
    Blocked: "blocked" = 3,
    Replaced: "replaced" = 4,
    UnknownFutureValue: "unknownFutureValue" = 31,
}
