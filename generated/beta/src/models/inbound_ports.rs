// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.inboundPorts`.
pub struct InboundPorts {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InboundPorts: "microsoft.graph.inboundPorts", complex abstract, family InboundPortsKind;
}

/// The types derived from [`InboundPorts`].
#[non_exhaustive]
pub enum InboundPortsKind {
    AllInboundPorts(Box<super::AllInboundPorts>),
    EnumeratedInboundPorts(Box<super::EnumeratedInboundPorts>),
    /// None of these, or a type that this version does not know.
    Other(Box<InboundPorts>),
}

mg::family! {
    InboundPorts => InboundPortsKind;
    AllInboundPorts(super::AllInboundPorts),
    EnumeratedInboundPorts(super::EnumeratedInboundPorts),
}
