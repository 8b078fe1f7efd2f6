// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsFirewallRuleNetworkProfileTypes`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsFirewallRuleNetworkProfileTypes {
    /// `notConfigured` (0)
    NotConfigured,
    /// `domain` (1)
    Domain,
    /// `private` (2)
    Private,
    /// `public` (4)
    Public,
}

mg::enumeration! {
    WindowsFirewallRuleNetworkProfileTypes: "microsoft.graph.windowsFirewallRuleNetworkProfileTypes", flags;
    NotConfigured: "notConfigured" = 0,
    Domain: "domain" = 1,
    Private: "private" = 2,
    Public: "public" = 4,
}
