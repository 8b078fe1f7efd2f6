// @generated
use crate::mg;

/// Enumeration `microsoft.graph.multiTenantOrganizationMemberRole`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiTenantOrganizationMemberRole {
    /// `owner` (0)
    Owner,
    /// `member` (1)
    Member,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MultiTenantOrganizationMemberRole: "microsoft.graph.multiTenantOrganizationMemberRole";
    Owner: "owner" = 0,
    Member: "member" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
