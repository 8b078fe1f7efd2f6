// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedTenants.tenantOnboardingEligibilityReason`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TenantOnboardingEligibilityReason {
    /// `none` (0)
    None,
    /// `contractType` (1)
    ContractType,
    /// `delegatedAdminPrivileges` (2)
    DelegatedAdminPrivileges,
    /// `usersCount` (3)
    UsersCount,
    /// `license` (4)
    License,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    TenantOnboardingEligibilityReason: "microsoft.graph.managedTenants.tenantOnboardingEligibilityReason";
    None: "none" = 0,
    ContractType: "contractType" = 1,
    DelegatedAdminPrivileges: "delegatedAdminPrivileges" = 2,
    UsersCount: "usersCount" = 3,
    License: "license" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
