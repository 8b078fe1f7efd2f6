// @generated
use crate::mg;

/// Entity type [`microsoft.graph.todoTaskList`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TodoTaskListCollection`](crate::requests::todo_task_list::TodoTaskListCollection),
/// for example `graph.me().todo().lists()`.
///
/// Operations: `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/todotasklist?view=graph-rest-beta
pub struct TodoTaskList {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isOwner`. Never null.
    pub is_owner: mg::Field<bool>,
    /// `isShared`. Never null.
    pub is_shared: mg::Field<bool>,
    /// `wellknownListName`. Never null.
    pub wellknown_list_name: mg::Field<mg::Open<super::WellknownListName>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TodoTaskList: "microsoft.graph.todoTaskList", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    is_owner: "isOwner" required,
    is_shared: "isShared" required,
    wellknown_list_name: "wellknownListName" required,
}

mg::derived_from! { TodoTaskList: super::Entity }

impl TodoTaskList {
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<TodoTaskList, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueExtendedProperty`](super::SingleValueExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        TodoTaskList,
        Vec<super::SingleValueExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
    /// `tasks`: many [`TodoTask`](super::TodoTask).
    pub const TASKS: mg::Nav<TodoTaskList, Vec<super::TodoTask>> = mg::Nav::new("tasks");
}
