// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.directoryRoleTemplate`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`DirectoryRoleTemplateCollection`], for example `graph.directory_role_templates()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`DirectoryRoleTemplateCollection`]: crate::requests::directory_role_template::DirectoryRoleTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/directoryroletemplate?view=graph-rest-beta
pub struct DirectoryRoleTemplate {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DirectoryRoleTemplate: "microsoft.graph.directoryRoleTemplate", entity open, base super::DirectoryObject;
    deleted_date_time: "deletedDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { DirectoryRoleTemplate: super::DirectoryObject, super::Entity }
