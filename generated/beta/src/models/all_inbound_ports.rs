// @generated
use crate::mg;

/// Complex type `microsoft.graph.allInboundPorts`, derived from
/// [`InboundPorts`](super::InboundPorts).
pub struct AllInboundPorts {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AllInboundPorts: "microsoft.graph.allInboundPorts", complex, base super::InboundPorts;
}

mg::derived_from! { AllInboundPorts: super::InboundPorts }
