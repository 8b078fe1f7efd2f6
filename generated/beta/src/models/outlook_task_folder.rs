// @generated
use crate::mg;

/// Entity type [`microsoft.graph.outlookTaskFolder`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`OutlookTaskFolderCollection`], for example `graph.me().outlook().task_folders()`.
///
/// Operations: `permanent_delete`.
///
/// [`OutlookTaskFolderCollection`]: crate::requests::outlook_task_folder::OutlookTaskFolderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/outlooktaskfolder?view=graph-rest-beta
pub struct OutlookTaskFolder {
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefaultFolder`.
    pub is_default_folder: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `parentGroupKey`.
    pub parent_group_key: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OutlookTaskFolder: "microsoft.graph.outlookTaskFolder", entity, base super::Entity;
    change_key: "changeKey",
    id: "id" key required,
    is_default_folder: "isDefaultFolder",
    name: "name",
    parent_group_key: "parentGroupKey",
}

mg::derived_from! { OutlookTaskFolder: super::Entity }

impl OutlookTaskFolder {
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        OutlookTaskFolder,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        OutlookTaskFolder,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
    /// `tasks`: many [`OutlookTask`](super::OutlookTask).
    pub const TASKS: mg::Nav<OutlookTaskFolder, Vec<super::OutlookTask>> = mg::Nav::new(
        "tasks",
    );
}
