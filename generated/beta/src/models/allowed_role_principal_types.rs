// @generated
use crate::mg;

/// Enumeration `microsoft.graph.allowedRolePrincipalTypes`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowedRolePrincipalTypes {
    /// `user` (1)
    User,
    /// `servicePrincipal` (2)
    ServicePrincipal,
    /// `group` (4)
    Group,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    AllowedRolePrincipalTypes: "microsoft.graph.allowedRolePrincipalTypes", flags;
    User: "user" = 1,
    ServicePrincipal: "servicePrincipal" = 2,
    Group: "group" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
