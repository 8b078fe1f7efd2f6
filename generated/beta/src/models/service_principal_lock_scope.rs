// @generated
use crate::mg;

/// Enumeration `microsoft.graph.servicePrincipalLockScope`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServicePrincipalLockScope {
    /// `notConfigured` (0)
    NotConfigured,
    /// `foreignTenantOnly` (1)
    ForeignTenantOnly,
    /// `everywhere` (2)
    Everywhere,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ServicePrincipalLockScope: "microsoft.graph.servicePrincipalLockScope";
    NotConfigured: "notConfigured" = 0,
    ForeignTenantOnly: "foreignTenantOnly" = 1,
    Everywhere: "everywhere" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
