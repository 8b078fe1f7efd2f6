// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.tenantAllowBlockListAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TenantAllowBlockListAction {
    /// `allow` (0)
    Allow,
    /// `block` (1)
    Block,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    TenantAllowBlockListAction: "microsoft.graph.security.tenantAllowBlockListAction";
    Allow: "allow" = 0,
    Block: "block" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
