// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalAuthenticationMethod`, an entity type derived from `microsoft.graph.authenticationMethod`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalauthenticationmethod?view=graph-rest-beta>
    ExternalAuthenticationMethod "microsoft.graph.externalAuthenticationMethod" "entity" : super::AuthenticationMethod;
    /// `configurationId`: String, not null
    configuration_id "configurationId" "r": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { ExternalAuthenticationMethod: super::AuthenticationMethod, super::Entity }
