// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsFirewallRuleTrafficDirectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsFirewallRuleTrafficDirectionType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `out` (1)
    Out,
    /// `in` (2)
    In,
}

mg::enumeration! {
    WindowsFirewallRuleTrafficDirectionType: "microsoft.graph.windowsFirewallRuleTrafficDirectionType";
    NotConfigured: "notConfigured" = 0,
    Out: "out" = 1,
    In: "in" = 2,
}
