// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.directorySettingTemplate`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`DirectorySettingTemplateCollection`], for example
/// `graph.directory_setting_templates()`.
///
/// Operations: `check_member_groups`, `check_member_objects`, `get_member_groups`,
/// `get_member_objects`, `restore`, `delta`, `get_by_ids`, `get_user_owned_objects` and 1 more.
///
/// [`DirectorySettingTemplateCollection`]: crate::requests::directory_setting_template::DirectorySettingTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/directorysettingtemplate?view=graph-rest-beta
pub struct DirectorySettingTemplate {
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `values`.
    pub values: mg::Field<Vec<super::SettingTemplateValue>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DirectorySettingTemplate: "microsoft.graph.directorySettingTemplate", entity open, base super::DirectoryObject;
    deleted_date_time: "deletedDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    values: "values" required,
}

mg::derived_from! { DirectorySettingTemplate: super::DirectoryObject, super::Entity }
