// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.servicePrincipalType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServicePrincipalType {
    /// `unknown` (0)
    Unknown,
    /// `application` (1)
    Application,
    /// `managedIdentity` (2)
    ManagedIdentity,
    /// `legacy` (3)
    Legacy,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ServicePrincipalType: "microsoft.graph.security.servicePrincipalType";
    Unknown: "unknown" = 0,
    Application: "application" = 1,
    ManagedIdentity: "managedIdentity" = 2,
    Legacy: "legacy" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
