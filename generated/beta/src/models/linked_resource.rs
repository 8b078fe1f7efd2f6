// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.linkedResource`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/linkedresource?view=graph-rest-beta>
    LinkedResource "microsoft.graph.linkedResource" "entity" : super::Entity;
    /// `applicationName`: String
    application_name "applicationName": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String
    external_id "externalId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { LinkedResource: super::Entity }
