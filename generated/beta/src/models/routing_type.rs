// @generated
use crate::mg;

/// Enumeration `microsoft.graph.routingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoutingType {
    /// `forwarded` (0)
    Forwarded,
    /// `lookup` (1)
    Lookup,
    /// `selfFork` (2)
    SelfFork,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    RoutingType: "microsoft.graph.routingType";
    Forwarded: "forwarded" = 0,
    Lookup: "lookup" = 1,
    SelfFork: "selfFork" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
