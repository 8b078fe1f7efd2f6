// @generated
use crate::mg;

/// `microsoft.graph.vpnOnDemandRuleConnectionDomainAction`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnOnDemandRuleConnectionDomainAction {
    /// `connectIfNeeded`, 0.
    ConnectIfNeeded,
    /// `neverConnect`, 1.
    NeverConnect,
}

mg::enumeration! {
    VpnOnDemandRuleConnectionDomainAction "microsoft.graph.vpnOnDemandRuleConnectionDomainAction" "";
    ConnectIfNeeded "connectIfNeeded" 0,
    NeverConnect "neverConnect" 1,
}
