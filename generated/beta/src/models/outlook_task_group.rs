// @generated
use crate::mg;

/// Entity type [`microsoft.graph.outlookTaskGroup`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`OutlookTaskGroupCollection`](crate::requests::outlook_task_group::OutlookTaskGroupCollection),
/// for example `graph.me().outlook().task_groups()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/outlooktaskgroup?view=graph-rest-beta
pub struct OutlookTaskGroup {
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `groupKey`.
    pub group_key: mg::Field<mg::Guid>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefaultGroup`.
    pub is_default_group: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OutlookTaskGroup: "microsoft.graph.outlookTaskGroup", entity, base super::Entity;
    change_key: "changeKey",
    group_key: "groupKey",
    id: "id" key required,
    is_default_group: "isDefaultGroup",
    name: "name",
}

mg::derived_from! { OutlookTaskGroup: super::Entity }

impl OutlookTaskGroup {
    /// `taskFolders`: many [`OutlookTaskFolder`](super::OutlookTaskFolder).
    pub const TASK_FOLDERS: mg::Nav<OutlookTaskGroup, Vec<super::OutlookTaskFolder>> = mg::Nav::new(
        "taskFolders",
    );
}
