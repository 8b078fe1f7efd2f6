// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedTenants.tenantOnboardingStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TenantOnboardingStatus {
    /// `ineligible` (0)
    Ineligible,
    /// `inProcess` (1)
    InProcess,
    /// `active` (2)
    Active,
    /// `inactive` (3)
    Inactive,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `disabled` (5)
    Disabled,
}

mg::enumeration! {
    TenantOnboardingStatus: "microsoft.graph.managedTenants.tenantOnboardingStatus";
    Ineligible: "ineligible" = 0,
    InProcess: "inProcess" = 1,
    Active: "active" = 2,
    Inactive: "inactive" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
    Disabled: "disabled" = 5,
}
