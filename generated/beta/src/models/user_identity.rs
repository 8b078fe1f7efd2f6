// @generated
use crate::mg;

/// Open complex type `microsoft.graph.userIdentity`, derived from [`Identity`](super::Identity).
pub struct UserIdentity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserIdentity: "microsoft.graph.userIdentity", complex open, base super::Identity, family UserIdentityKind;
    display_name: "displayName",
    id: "id",
    ip_address: "ipAddress",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { UserIdentity: super::Identity }

/// The types derived from [`UserIdentity`].
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
