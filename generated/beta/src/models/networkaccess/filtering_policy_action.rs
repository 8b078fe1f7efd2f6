// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.filteringPolicyAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilteringPolicyAction {
    /// `block` (0)
    Block,
    /// `allow` (1)
    Allow,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `bypass` (3)
    Bypass,
    /// `alert` (4)
    Alert,
}

mg::enumeration! {
    FilteringPolicyAction: "microsoft.graph.networkaccess.filteringPolicyAction";
    Block: "block" = 0,
    Allow: "allow" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    Bypass: "bypass" = 3,
    Alert: "alert" = 4,
}
