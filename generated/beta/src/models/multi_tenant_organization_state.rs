// @generated
use crate::mg;

/// Enumeration `microsoft.graph.multiTenantOrganizationState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiTenantOrganizationState {
    /// `active` (0)
    Active,
    /// `inactive` (1)
    Inactive,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MultiTenantOrganizationState: "microsoft.graph.multiTenantOrganizationState";
    Active: "active" = 0,
    Inactive: "inactive" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
