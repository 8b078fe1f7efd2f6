// @generated
use crate::mg;

/// Enumeration `microsoft.graph.crossTenantAccessPolicyTargetType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrossTenantAccessPolicyTargetType {
    /// `user` (1)
    User,
    /// `group` (2)
    Group,
    /// `application` (3)
    Application,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CrossTenantAccessPolicyTargetType: "microsoft.graph.crossTenantAccessPolicyTargetType";
    User: "user" = 1,
    Group: "group" = 2,
    Application: "application" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
