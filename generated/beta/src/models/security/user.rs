// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.user`, an entity type derived from `microsoft.graph.security.identityAccounts`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-user?view=graph-rest-beta>
    User "microsoft.graph.security.user" "entity" : super::IdentityAccounts;
    /// `accounts`: Collection(microsoft.graph.security.account)
    accounts "accounts": Vec<super::Account>,
    /// `cloudSecurityIdentifier`: String
    cloud_security_identifier "cloudSecurityIdentifier": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `domain`: String
    domain "domain": String,
    /// `emailAddress`: String
    email_address "emailAddress": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `onPremisesSecurityIdentifier`: String
    on_premises_security_identifier "onPremisesSecurityIdentifier": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { User: super::IdentityAccounts, crate::models::Entity }
