// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.directoryRole`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/directoryrole?view=graph-rest-beta>
    DirectoryRole "microsoft.graph.directoryRole" "entity open" : super::DirectoryObject;
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roleTemplateId`: String
    role_template_id "roleTemplateId": String,
}

mg::derived_from! { DirectoryRole: super::DirectoryObject, super::Entity }

impl DirectoryRole {
    /// `members`: many `directoryObject`
    pub const MEMBERS: mg::Nav<DirectoryRole, Vec<super::DirectoryObject>> = mg::Nav::new(
        "members",
    );
    /// `scopedMembers`: many `scopedRoleMembership`, contained
    pub const SCOPED_MEMBERS: mg::Nav<DirectoryRole, Vec<super::ScopedRoleMembership>> = mg::Nav::new(
        "scopedMembers",
    );
}
