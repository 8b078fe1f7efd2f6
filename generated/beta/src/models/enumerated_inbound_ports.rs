// @generated
use crate::mg;

/// Complex type `microsoft.graph.enumeratedInboundPorts`, derived from
/// [`InboundPorts`](super::InboundPorts).
pub struct EnumeratedInboundPorts {
    /// `ports`.
    pub ports: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnumeratedInboundPorts: "microsoft.graph.enumeratedInboundPorts", complex, base super::InboundPorts;
    ports: "ports",
}

mg::derived_from! { EnumeratedInboundPorts: super::InboundPorts }
