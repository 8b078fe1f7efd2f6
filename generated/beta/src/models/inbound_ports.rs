// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.inboundPorts`, an abstract complex type.
    InboundPorts "microsoft.graph.inboundPorts" "complex abstract" => InboundPortsKind;
}

/// The types derived from `microsoft.graph.inboundPorts`.
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
