// @generated
use crate::mg;

/// Enumeration `microsoft.graph.payloadDeliveryPlatform`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayloadDeliveryPlatform {
    /// `unknown` (0)
    Unknown,
    /// `sms` (1)
    Sms,
    /// `email` (2)
    Email,
    /// `teams` (3)
    Teams,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PayloadDeliveryPlatform: "microsoft.graph.payloadDeliveryPlatform";
    Unknown: "unknown" = 0,
    Sms: "sms" = 1,
    Email: "email" = 2,
    Teams: "teams" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
