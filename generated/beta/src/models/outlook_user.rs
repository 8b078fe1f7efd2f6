// @generated
use crate::mg;

/// Entity type [`microsoft.graph.outlookUser`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`OutlookUserResource`](crate::requests::outlook_user::OutlookUserResource), for
/// example `graph.me().outlook()`.
///
/// Operations: `supported_languages`, `supported_time_zones`, `supported_time_zones_with`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/outlookuser?view=graph-rest-beta
pub struct OutlookUser {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OutlookUser: "microsoft.graph.outlookUser", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { OutlookUser: super::Entity }

impl OutlookUser {
    /// `masterCategories`: many [`OutlookCategory`](super::OutlookCategory).
    pub const MASTER_CATEGORIES: mg::Nav<OutlookUser, Vec<super::OutlookCategory>> = mg::Nav::new(
        "masterCategories",
    );
    /// `taskFolders`: many [`OutlookTaskFolder`](super::OutlookTaskFolder).
    #[deprecated(
        note = "deprecated since 2021-02-20, to be removed on 2023-02-20 (revision 2020-08/Outlook_Tasks)"
    )]
    pub const TASK_FOLDERS: mg::Nav<OutlookUser, Vec<super::OutlookTaskFolder>> = mg::Nav::new(
        "taskFolders",
    );
    /// `taskGroups`: many [`OutlookTaskGroup`](super::OutlookTaskGroup).
    #[deprecated(
        note = "deprecated since 2021-02-20, to be removed on 2023-02-20 (revision 2020-08/Outlook_Tasks)"
    )]
    pub const TASK_GROUPS: mg::Nav<OutlookUser, Vec<super::OutlookTaskGroup>> = mg::Nav::new(
        "taskGroups",
    );
    /// `tasks`: many [`OutlookTask`](super::OutlookTask).
    #[deprecated(
        note = "deprecated since 2021-02-20, to be removed on 2023-02-20 (revision 2020-08/Outlook_Tasks)"
    )]
    pub const TASKS: mg::Nav<OutlookUser, Vec<super::OutlookTask>> = mg::Nav::new(
        "tasks",
    );
}
