// @generated
use crate::mg;

/// Enumeration `microsoft.graph.multiTenantOrganizationMemberState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiTenantOrganizationMemberState {
    /// `pending` (0)
    Pending,
    /// `active` (1)
    Active,
    /// `removed` (2)
    Removed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    MultiTenantOrganizationMemberState: "microsoft.graph.multiTenantOrganizationMemberState";
    Pending: "pending" = 0,
    Active: "active" = 1,
    Removed: "removed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
