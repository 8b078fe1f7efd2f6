// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.inboundOutboundPolicyConfiguration`, a complex type.
    InboundOutboundPolicyConfiguration "microsoft.graph.inboundOutboundPolicyConfiguration" "complex";
    /// `inboundAllowed`: Boolean
    inbound_allowed "inboundAllowed": bool,
    /// `outboundAllowed`: Boolean
    outbound_allowed "outboundAllowed": bool,
}
