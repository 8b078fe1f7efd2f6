// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.todoTaskList`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/todotasklist?view=graph-rest-beta>
    TodoTaskList "microsoft.graph.todoTaskList" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isOwner`: Boolean, not null
    is_owner "isOwner" "r": bool,
    /// `isShared`: Boolean, not null
    is_shared "isShared" "r": bool,
    /// `wellknownListName`: wellknownListName, not null
    wellknown_list_name "wellknownListName" "r": mg::Open<super::WellknownListName>,
}

mg::derived_from! { TodoTaskList: super::Entity }

impl TodoTaskList {
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<TodoTaskList, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `singleValueExtendedProperties`: many `singleValueExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        TodoTaskList,
        Vec<super::SingleValueExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
    /// `tasks`: many `todoTask`, contained
    pub const TASKS: mg::Nav<TodoTaskList, Vec<super::TodoTask>> = mg::Nav::new("tasks");
}
