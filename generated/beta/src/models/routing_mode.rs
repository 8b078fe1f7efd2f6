// @generated
use crate::mg;

/// Enumeration `microsoft.graph.routingMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoutingMode {
    /// `oneToOne` (0)
    OneToOne,
    /// `multicast` (1)
    Multicast,
}

mg::enumeration! {
    RoutingMode: "microsoft.graph.routingMode";
    OneToOne: "oneToOne" = 0,
    Multicast: "multicast" = 1,
}
