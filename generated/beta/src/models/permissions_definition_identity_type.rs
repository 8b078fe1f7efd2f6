// @generated
use crate::mg;

/// Enumeration `microsoft.graph.permissionsDefinitionIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionsDefinitionIdentityType {
    /// `user` (0)
    User,
    /// `role` (1)
    Role,
    /// `application` (2)
    Application,
    /// `managedIdentity` (3)
    ManagedIdentity,
    /// `serviceAccount` (4)
    ServiceAccount,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    PermissionsDefinitionIdentityType: "microsoft.graph.permissionsDefinitionIdentityType";
    User: "user" = 0,
    Role: "role" = 1,
    Application: "application" = 2,
    ManagedIdentity: "managedIdentity" = 3,
    ServiceAccount: "serviceAccount" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
