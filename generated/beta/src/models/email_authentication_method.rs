// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.emailAuthenticationMethod`, an entity type derived from `microsoft.graph.authenticationMethod`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/emailauthenticationmethod?view=graph-rest-beta>
    EmailAuthenticationMethod "microsoft.graph.emailAuthenticationMethod" "entity" : super::AuthenticationMethod;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `emailAddress`: String
    email_address "emailAddress": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { EmailAuthenticationMethod: super::AuthenticationMethod, super::Entity }
