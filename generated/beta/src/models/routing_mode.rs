// @generated
use crate::mg;

/// `microsoft.graph.routingMode`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoutingMode {
    /// `oneToOne`, 0.
    OneToOne,
    /// `multicast`, 1.
    Multicast,
}

mg::enumeration! {
    RoutingMode "microsoft.graph.routingMode" "";
    OneToOne "oneToOne" 0,
    Multicast "multicast" 1,
}
