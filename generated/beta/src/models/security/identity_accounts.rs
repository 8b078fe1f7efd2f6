// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.identityAccounts`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`IdentityAccountsCollection`], for example
/// `graph.security().identities().identity_accounts()`.
///
/// Operations: `invoke_action`.
///
/// [`IdentityAccountsCollection`]: crate::requests::security::identity_accounts::IdentityAccountsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-identityaccounts?view=graph-rest-beta
pub struct IdentityAccounts {
    /// `accounts`.
    pub accounts: mg::Field<Vec<super::Account>>,
    /// `cloudSecurityIdentifier`.
    pub cloud_security_identifier: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `domain`.
    pub domain: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `onPremisesSecurityIdentifier`.
    pub on_premises_security_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityAccounts: "microsoft.graph.security.identityAccounts", entity abstract, base crate::models::Entity, family IdentityAccountsKind;
    accounts: "accounts",
    cloud_security_identifier: "cloudSecurityIdentifier",
    display_name: "displayName",
    domain: "domain",
    id: "id" key required,
    is_enabled: "isEnabled" required,
    on_premises_security_identifier: "onPremisesSecurityIdentifier",
}

mg::derived_from! { IdentityAccounts: crate::models::Entity }

/// The types derived from [`IdentityAccounts`].
#[non_exhaustive]
pub enum IdentityAccountsKind {
    User(Box<super::User>),
    /// None of these, or a type that this version does not know.
    Other(Box<IdentityAccounts>),
}

mg::family! {
    IdentityAccounts => IdentityAccountsKind;
    User(super::User),
}
