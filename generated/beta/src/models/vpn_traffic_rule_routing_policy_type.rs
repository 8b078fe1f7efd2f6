// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnTrafficRuleRoutingPolicyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnTrafficRuleRoutingPolicyType {
    /// `none` (0)
    None,
    /// `splitTunnel` (1)
    SplitTunnel,
    /// `forceTunnel` (2)
    ForceTunnel,
}

mg::enumeration! {
    VpnTrafficRuleRoutingPolicyType: "microsoft.graph.vpnTrafficRuleRoutingPolicyType";
    None: "none" = 0,
    SplitTunnel: "splitTunnel" = 1,
    ForceTunnel: "forceTunnel" = 2,
}
