// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userIdentity`, an open complex type derived from `microsoft.graph.identity`.
    UserIdentity "microsoft.graph.userIdentity" "complex open" : super::Identity => UserIdentityKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { UserIdentity: super::Identity }

/// The types derived from `microsoft.graph.userIdentity`.
#[non_exhaustive]
pub enum UserIdentityKind {
    AuditUserIdentity(Box<super::AuditUserIdentity>),
    /// None of these, or a type that this version does not know.
    Other(Box<UserIdentity>),
}

mg::family! {
    UserIdentity => UserIdentityKind;
    AuditUserIdentity(super::AuditUserIdentity),
}
