// @generated
use crate::mg;

/// `microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrossTenantAccessPolicyTargetConfigurationAccessType {
    /// `allowed`, 1.
    Allowed,
    /// `blocked`, 2.
    Blocked,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    CrossTenantAccessPolicyTargetConfigurationAccessType "microsoft.graph.crossTenantAccessPolicyTargetConfigurationAccessType" "";
    Allowed "allowed" 1,
    Blocked "blocked" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
