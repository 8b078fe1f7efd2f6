// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enumeratedInboundPorts`, a complex type derived from `microsoft.graph.inboundPorts`.
    EnumeratedInboundPorts "microsoft.graph.enumeratedInboundPorts" "complex" : super::InboundPorts;
    /// `ports`: Collection(String)
    ports "ports": Vec<String>,
}

mg::derived_from! { EnumeratedInboundPorts: super::InboundPorts }
