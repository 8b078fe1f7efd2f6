// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnOnDemandRuleConnectionDomainAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnOnDemandRuleConnectionDomainAction {
    /// `connectIfNeeded` (0)
    ConnectIfNeeded,
    /// `neverConnect` (1)
    NeverConnect,
}

mg::enumeration! {
    VpnOnDemandRuleConnectionDomainAction: "microsoft.graph.vpnOnDemandRuleConnectionDomainAction";
    ConnectIfNeeded: "connectIfNeeded" = 0,
    NeverConnect: "neverConnect" = 1,
}
