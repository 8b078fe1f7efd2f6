// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.softwareOathAuthenticationMethod`, an entity type derived from `microsoft.graph.authenticationMethod`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/softwareoathauthenticationmethod?view=graph-rest-beta>
    SoftwareOathAuthenticationMethod "microsoft.graph.softwareOathAuthenticationMethod" "entity" : super::AuthenticationMethod;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
    /// `secretKey`: String, masked in Debug
    secret_key "secretKey" "s": String,
}

mg::derived_from! { SoftwareOathAuthenticationMethod: super::AuthenticationMethod, super::Entity }
