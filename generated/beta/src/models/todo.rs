// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.todo`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/todo?view=graph-rest-beta>
    Todo "microsoft.graph.todo" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Todo: super::Entity }

impl Todo {
    /// `lists`: many `todoTaskList`, contained
    pub const LISTS: mg::Nav<Todo, Vec<super::TodoTaskList>> = mg::Nav::new("lists");
}
