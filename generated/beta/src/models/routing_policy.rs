// @generated
use crate::mg;

/// Enumeration `microsoft.graph.routingPolicy`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoutingPolicy {
    /// `none` (0)
    None,
    /// `noMissedCall` (1)
    NoMissedCall,
    /// `disableForwardingExceptPhone` (2)
    DisableForwardingExceptPhone,
    /// `disableForwarding` (3)
    DisableForwarding,
    /// `preferSkypeForBusiness` (5)
    PreferSkypeForBusiness,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    RoutingPolicy: "microsoft.graph.routingPolicy";
    None: "none" = 0,
    NoMissedCall: "noMissedCall" = 1,
    DisableForwardingExceptPhone: "disableForwardingExceptPhone" = 2,
    DisableForwarding: "disableForwarding" = 3,
    PreferSkypeForBusiness: "preferSkypeForBusiness" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
