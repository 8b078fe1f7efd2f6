// @generated
use crate::mg;

/// Complex type `microsoft.graph.callRoute`.
pub struct CallRoute {
    /// `final`. Never null.
    pub final_: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `original`. Never null.
    pub original: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `routingType`. Never null.
    pub routing_type: mg::Field<mg::Open<super::RoutingType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CallRoute: "microsoft.graph.callRoute", complex;
    final_: "final" required,
    original: "original" required,
    routing_type: "routingType" required,
}
