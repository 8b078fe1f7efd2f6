// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resourceSpecificPermissionGrant`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/resourcespecificpermissiongrant?view=graph-rest-beta>
    ResourceSpecificPermissionGrant "microsoft.graph.resourceSpecificPermissionGrant" "entity open" : super::DirectoryObject;
    /// `clientAppId`: String
    client_app_id "clientAppId": String,
    /// `clientId`: String
    client_id "clientId": String,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `permission`: String
    permission "permission": String,
    /// `permissionType`: String
    permission_type "permissionType": String,
    /// `resourceAppId`: String
    resource_app_id "resourceAppId": String,
}

mg::derived_from! { ResourceSpecificPermissionGrant: super::DirectoryObject, super::Entity }
