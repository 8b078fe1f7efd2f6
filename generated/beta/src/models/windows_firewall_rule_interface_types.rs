// @generated
use crate::mg;

/// `microsoft.graph.windowsFirewallRuleInterfaceTypes`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsFirewallRuleInterfaceTypes {
    /// `notConfigured`, 0.
    NotConfigured,
    /// `remoteAccess`, 1.
    RemoteAccess,
    /// `wireless`, 2.
    Wireless,
    /// `lan`, 4.
    Lan,
}

mg::enumeration! {
    WindowsFirewallRuleInterfaceTypes "microsoft.graph.windowsFirewallRuleInterfaceTypes" "flags";
    NotConfigured "notConfigured" 0,
    RemoteAccess "remoteAccess" 1,
    Wireless "wireless" 2,
    Lan "lan" 4,
}
