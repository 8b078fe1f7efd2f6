// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.todoTaskList`, by its URL.
    ///
    /// For example `/me/todo/lists/{todoTaskList-id}`.
    TodoTaskListResource(mg::One<models::TodoTaskList>)
}

impl TodoTaskListResource {
    /// `…/extensions`: many `extension`
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// [Update open extension](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta); 200.
    ///
    /// [Delete open extension](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta); 204.
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/singleValueExtendedProperties`: many `singleValueExtendedProperty`
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_extended_property::SingleValueExtendedPropertyCollection {
        mg::to(self, "singleValueExtendedProperties")
    }

    /// `…/tasks`: many `todoTask`
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/todo/lists/{id}/tasks` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All** |
    /// | `GET` `/users/{id}/todo/lists/{id}/tasks` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `GET …/{id}` `/me/todo/lists/{id}/tasks/{id}` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All** |
    /// | `GET …/{id}` `/users/{id}/todo/lists/{id}/tasks/{id}` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `POST` `/me/todo/lists/{id}/tasks` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | – |
    /// | `POST` `/users/{id}/todo/lists/{id}/tasks` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    /// | `PATCH` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    /// | `PATCH …/{id}` `/me/todo/lists/{id}/tasks/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/todo/lists/{id}/tasks/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    /// | `DELETE …/{id}` `/me/todo/lists/{id}/tasks/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/todo/lists/{id}/tasks/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn tasks(&self) -> requests::todo_task::TodoTaskCollection {
        mg::to(self, "tasks")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.todoTaskList`, by its URL.
    ///
    /// For example `/me/todo/lists`.
    TodoTaskListCollection(mg::Many<models::TodoTaskList, TodoTaskListResource>)
}

impl TodoTaskListCollection {
    /// `GET …/delta`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.Read.All**, Tasks.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::TodoTaskList>> {
        mg::Path::function(self, "delta")
    }
}
