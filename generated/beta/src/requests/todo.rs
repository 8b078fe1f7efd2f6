// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.todo`, by its URL.
    ///
    /// For example `/me/todo`.
    TodoResource(mg::One<models::Todo>)
}

impl TodoResource {
    /// `…/lists`: many `todoTaskList`
    ///
    /// [List lists](https://learn.microsoft.com/graph/api/todo-list-lists?view=graph-rest-beta); 200.
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// [Create todoTaskList](https://learn.microsoft.com/graph/api/todo-post-lists?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/todo/lists` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All** |
    /// | `GET` `/users/{id}/todo/lists` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `GET …/{id}` `/me/todo/lists/{id}` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All** |
    /// | `GET …/{id}` `/users/{id}/todo/lists/{id}` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `POST` `/me/todo/lists` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | – |
    /// | `POST` `/users/{id}/todo/lists` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    /// | `PATCH …/{id}` `/me/todo/lists/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/todo/lists/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    /// | `DELETE …/{id}` `/me/todo/lists/{id}` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/todo/lists/{id}` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn lists(&self) -> requests::todo_task_list::TodoTaskListCollection {
        mg::to(self, "lists")
    }
}
