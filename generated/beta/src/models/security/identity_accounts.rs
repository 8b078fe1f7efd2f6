// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.identityAccounts`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-identityaccounts?view=graph-rest-beta>
    IdentityAccounts "microsoft.graph.security.identityAccounts" "entity abstract" : crate::models::Entity => IdentityAccountsKind;
    /// `accounts`: Collection(microsoft.graph.security.account)
    accounts "accounts": Vec<super::Account>,
    /// `cloudSecurityIdentifier`: String
    cloud_security_identifier "cloudSecurityIdentifier": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `domain`: String
    domain "domain": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `onPremisesSecurityIdentifier`: String
    on_premises_security_identifier "onPremisesSecurityIdentifier": String,
}

mg::derived_from! { IdentityAccounts: crate::models::Entity }

/// The types derived from `microsoft.graph.security.identityAccounts`.
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
