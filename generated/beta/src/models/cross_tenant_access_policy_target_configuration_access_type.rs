// @generated
use crate::mg;

/// Enumeration `microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrossTenantAccessPolicyTargetConfigurationAccessType {
    /// `allowed` (1)
    Allowed,
    /// `blocked` (2)
    Blocked,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CrossTenantAccessPolicyTargetConfigurationAccessType: "microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType";
    Allowed: "allowed" = 1,
    Blocked: "blocked" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
