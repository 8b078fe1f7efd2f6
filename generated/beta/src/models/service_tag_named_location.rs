// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceTagNamedLocation`, an entity type derived from `microsoft.graph.namedLocation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/servicetagnamedlocation?view=graph-rest-beta>
    ServiceTagNamedLocation "microsoft.graph.serviceTagNamedLocation" "entity" : super::NamedLocation;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isTrusted`: Boolean, not null
    is_trusted "isTrusted" "r": bool,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
    /// `serviceTags`: Collection(String), items not null
    service_tags "serviceTags" "r": Vec<String>,
}

mg::derived_from! { ServiceTagNamedLocation: super::NamedLocation, super::PolicyDeletableItem }
