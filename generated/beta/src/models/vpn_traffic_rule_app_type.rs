// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnTrafficRuleAppType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnTrafficRuleAppType {
    /// `none` (0)
    None,
    /// `desktop` (1)
    Desktop,
    /// `universal` (2)
    Universal,
}

mg::enumeration! {
    VpnTrafficRuleAppType: "microsoft.graph.vpnTrafficRuleAppType";
    None: "none" = 0,
    Desktop: "desktop" = 1,
    Universal: "universal" = 2,
}
