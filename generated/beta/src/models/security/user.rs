// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.user`][reference], derived from
/// [`IdentityAccounts`](super::IdentityAccounts).
///
/// Requests: [`UserCollection`](crate::requests::security::user::UserCollection), for example
/// `graph.security().identities().identity_accounts().cast_to_user()`.
///
/// Operations: `invoke_action`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-user?view=graph-rest-beta
pub struct User {
    /// `accounts`.
    pub accounts: mg::Field<Vec<super::Account>>,
    /// `cloudSecurityIdentifier`.
    pub cloud_security_identifier: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `domain`.
    pub domain: mg::Field<String>,
    /// `emailAddress`.
    pub email_address: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `onPremisesSecurityIdentifier`.
    pub on_premises_security_identifier: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    User: "microsoft.graph.security.user", entity, base super::IdentityAccounts;
    accounts: "accounts",
    cloud_security_identifier: "cloudSecurityIdentifier",
    display_name: "displayName",
    domain: "domain",
    email_address: "emailAddress",
    id: "id" key required,
    is_enabled: "isEnabled" required,
    on_premises_security_identifier: "onPremisesSecurityIdentifier",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { User: super::IdentityAccounts, crate::models::Entity }
