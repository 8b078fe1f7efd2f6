// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.directoryRole`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`DirectoryRoleCollection`](crate::requests::directory_role::DirectoryRoleCollection),
/// for example `graph.directory_roles()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/directoryrole?view=graph-rest-beta
pub struct DirectoryRole {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `roleTemplateId`.
    pub role_template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DirectoryRole: "microsoft.graph.directoryRole", entity open, base super::DirectoryObject;
    deleted_date_time: "deletedDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    role_template_id: "roleTemplateId",
}

mg::derived_from! { DirectoryRole: super::DirectoryObject, super::Entity }

impl DirectoryRole {
    /// `members`: many [`DirectoryObject`](super::DirectoryObject).
    pub const MEMBERS: mg::Nav<DirectoryRole, Vec<super::DirectoryObject>> = mg::Nav::new(
        "members",
    );
    /// `scopedMembers`: many [`ScopedRoleMembership`](super::ScopedRoleMembership).
    pub const SCOPED_MEMBERS: mg::Nav<DirectoryRole, Vec<super::ScopedRoleMembership>> = mg::Nav::new(
        "scopedMembers",
    );
}
