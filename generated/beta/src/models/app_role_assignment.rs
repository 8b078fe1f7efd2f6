// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.appRoleAssignment`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`AppRoleAssignmentCollection`], for example `graph.app_role_assignments()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`AppRoleAssignmentCollection`]: crate::requests::app_role_assignment::AppRoleAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/approleassignment?view=graph-rest-beta
pub struct AppRoleAssignment {
    /// `appRoleId`. Never null.
    pub app_role_id: mg::Field<mg::Guid>,
    /// `creationTimestamp`.
    pub creation_timestamp: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `principalDisplayName`.
    pub principal_display_name: mg::Field<String>,
    /// `principalId`.
    pub principal_id: mg::Field<mg::Guid>,
    /// `principalType`.
    pub principal_type: mg::Field<String>,
    /// `resourceDisplayName`.
    pub resource_display_name: mg::Field<String>,
    /// `resourceId`.
    pub resource_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppRoleAssignment: "microsoft.graph.appRoleAssignment", entity open, base super::DirectoryObject;
    app_role_id: "appRoleId" required,
    creation_timestamp: "creationTimestamp",
    deleted_date_time: "deletedDateTime",
    id: "id" key required,
    principal_display_name: "principalDisplayName",
    principal_id: "principalId",
    principal_type: "principalType",
    resource_display_name: "resourceDisplayName",
    resource_id: "resourceId",
}

mg::derived_from! { AppRoleAssignment: super::DirectoryObject, super::Entity }
