// @generated
use crate::{mg, models, requests};

/// Requests on one [`Todo`](models::Todo): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.me().todo()`.
#[derive(Clone, Debug)]
pub struct TodoResource(mg::One<models::Todo>);

mg::builder! { TodoResource: mg::One<models::Todo> }

impl TodoResource {
    /// `…/lists`: many [`TodoTaskList`](models::TodoTaskList).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application). Reference: [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/todo-list-lists?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/todo-post-lists?view=graph-rest-beta
    #[inline]
    pub fn lists(&self) -> requests::todo_task_list::TodoTaskListCollection {
        mg::navigate(self, "lists")
    }
}
