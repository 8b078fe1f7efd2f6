// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.cloudFirewallAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudFirewallAction {
    /// `allow` (0)
    Allow,
    /// `block` (1)
    Block,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudFirewallAction: "microsoft.graph.networkaccess.cloudFirewallAction";
    Allow: "allow" = 0,
    Block: "block" = 1,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
