// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passwordAuthenticationMethod`, an entity type derived from `microsoft.graph.authenticationMethod`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/passwordauthenticationmethod?view=graph-rest-beta>
    PasswordAuthenticationMethod "microsoft.graph.passwordAuthenticationMethod" "entity" : super::AuthenticationMethod;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
    /// `password`: String, masked in Debug
    password "password" "s": String,
}

mg::derived_from! { PasswordAuthenticationMethod: super::AuthenticationMethod, super::Entity }
