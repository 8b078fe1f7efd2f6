// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.endpoint`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/endpoint?view=graph-rest-beta>
    Endpoint "microsoft.graph.endpoint" "entity open" : super::DirectoryObject;
    /// `capability`: String, not null
    capability "capability" "r": String,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `providerId`: String
    provider_id "providerId": String,
    /// `providerName`: String
    provider_name "providerName": String,
    /// `providerResourceId`: String
    provider_resource_id "providerResourceId": String,
    /// `uri`: String, not null
    uri "uri" "r": String,
}

mg::derived_from! { Endpoint: super::DirectoryObject, super::Entity }
