// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRoute`, a complex type.
    CallRoute "microsoft.graph.callRoute" "complex";
    /// `final`: identitySet, not null
    final_ "final" "r": mg::Boxed<super::IdentitySet>,
    /// `original`: identitySet, not null
    original "original" "r": mg::Boxed<super::IdentitySet>,
    /// `routingType`: routingType, not null
    routing_type "routingType" "r": mg::Open<super::RoutingType>,
}
