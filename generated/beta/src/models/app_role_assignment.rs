// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appRoleAssignment`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/approleassignment?view=graph-rest-beta>
    AppRoleAssignment "microsoft.graph.appRoleAssignment" "entity open" : super::DirectoryObject;
    /// `appRoleId`: Guid, not null
    app_role_id "appRoleId" "r": mg::Guid,
    /// `creationTimestamp`: DateTimeOffset
    creation_timestamp "creationTimestamp": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `principalDisplayName`: String
    principal_display_name "principalDisplayName": String,
    /// `principalId`: Guid
    principal_id "principalId": mg::Guid,
    /// `principalType`: String
    principal_type "principalType": String,
    /// `resourceDisplayName`: String
    resource_display_name "resourceDisplayName": String,
    /// `resourceId`: Guid
    resource_id "resourceId": mg::Guid,
}

mg::derived_from! { AppRoleAssignment: super::DirectoryObject, super::Entity }
