// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.outlookTaskGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/outlooktaskgroup?view=graph-rest-beta>
    OutlookTaskGroup "microsoft.graph.outlookTaskGroup" "entity" : super::Entity;
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `groupKey`: Guid
    group_key "groupKey": mg::Guid,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefaultGroup`: Boolean
    is_default_group "isDefaultGroup": bool,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { OutlookTaskGroup: super::Entity }

impl OutlookTaskGroup {
    /// `taskFolders`: many `outlookTaskFolder`, contained
    pub const TASK_FOLDERS: mg::Nav<OutlookTaskGroup, Vec<super::OutlookTaskFolder>> = mg::Nav::new(
        "taskFolders",
    );
}
