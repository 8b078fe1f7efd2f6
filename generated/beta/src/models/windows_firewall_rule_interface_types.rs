// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsFirewallRuleInterfaceTypes`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsFirewallRuleInterfaceTypes {
    /// `notConfigured` (0)
    NotConfigured,
    /// `remoteAccess` (1)
    RemoteAccess,
    /// `wireless` (2)
    Wireless,
    /// `lan` (4)
    Lan,
}

mg::enumeration! {
    WindowsFirewallRuleInterfaceTypes: "microsoft.graph.windowsFirewallRuleInterfaceTypes", flags;
    NotConfigured: "notConfigured" = 0,
    RemoteAccess: "remoteAccess" = 1,
    Wireless: "wireless" = 2,
    Lan: "lan" = 4,
}
