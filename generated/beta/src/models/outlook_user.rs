// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.outlookUser`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/outlookuser?view=graph-rest-beta>
    OutlookUser "microsoft.graph.outlookUser" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { OutlookUser: super::Entity }

impl OutlookUser {
    /// `masterCategories`: many `outlookCategory`, contained
    pub const MASTER_CATEGORIES: mg::Nav<OutlookUser, Vec<super::OutlookCategory>> = mg::Nav::new(
        "masterCategories",
    );
    /// `taskFolders`: many `outlookTaskFolder`, contained
    #[deprecated(
        note = "deprecated since 2021-02-20, to be removed on 2023-02-20 (revision 2020-08/Outlook_Tasks)"
    )]
    pub const TASK_FOLDERS: mg::Nav<OutlookUser, Vec<super::OutlookTaskFolder>> = mg::Nav::new(
        "taskFolders",
    );
    /// `taskGroups`: many `outlookTaskGroup`, contained
    #[deprecated(
        note = "deprecated since 2021-02-20, to be removed on 2023-02-20 (revision 2020-08/Outlook_Tasks)"
    )]
    pub const TASK_GROUPS: mg::Nav<OutlookUser, Vec<super::OutlookTaskGroup>> = mg::Nav::new(
        "taskGroups",
    );
    /// `tasks`: many `outlookTask`, contained
    #[deprecated(
        note = "deprecated since 2021-02-20, to be removed on 2023-02-20 (revision 2020-08/Outlook_Tasks)"
    )]
    pub const TASKS: mg::Nav<OutlookUser, Vec<super::OutlookTask>> = mg::Nav::new(
        "tasks",
    );
}
