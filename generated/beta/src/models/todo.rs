// @generated
use crate::mg;

/// Entity type [`microsoft.graph.todo`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`TodoResource`](crate::requests::todo::TodoResource), for example
/// `graph.me().todo()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/todo?view=graph-rest-beta
pub struct Todo {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Todo: "microsoft.graph.todo", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Todo: super::Entity }

impl Todo {
    /// `lists`: many [`TodoTaskList`](super::TodoTaskList).
    pub const LISTS: mg::Nav<Todo, Vec<super::TodoTaskList>> = mg::Nav::new("lists");
}
