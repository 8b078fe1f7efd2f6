// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.allInboundPorts`, a complex type derived from `microsoft.graph.inboundPorts`.
    AllInboundPorts "microsoft.graph.allInboundPorts" "complex" : super::InboundPorts;
}

mg::derived_from! { AllInboundPorts: super::InboundPorts }
