// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedGooglePlayEnterpriseType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedGooglePlayEnterpriseType {
    /// `enterpriseTypeUnspecified` (0)
    EnterpriseTypeUnspecified,
    /// `managedGoogleDomain` (1)
    ManagedGoogleDomain,
    /// `managedGooglePlayAccountsEnterprise` (2)
    ManagedGooglePlayAccountsEnterprise,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ManagedGooglePlayEnterpriseType: "microsoft.graph.managedGooglePlayEnterpriseType";
    EnterpriseTypeUnspecified: "enterpriseTypeUnspecified" = 0,
    ManagedGoogleDomain: "managedGoogleDomain" = 1,
    ManagedGooglePlayAccountsEnterprise: "managedGooglePlayAccountsEnterprise" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
