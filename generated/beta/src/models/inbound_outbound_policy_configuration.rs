// @generated
use crate::mg;

/// Complex type `microsoft.graph.inboundOutboundPolicyConfiguration`.
pub struct InboundOutboundPolicyConfiguration {
    /// `inboundAllowed`.
    pub inbound_allowed: mg::Field<bool>,
    /// `outboundAllowed`.
    pub outbound_allowed: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InboundOutboundPolicyConfiguration: "microsoft.graph.inboundOutboundPolicyConfiguration", complex;
    inbound_allowed: "inboundAllowed",
    outbound_allowed: "outboundAllowed",
}
