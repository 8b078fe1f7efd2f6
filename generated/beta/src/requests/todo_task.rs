// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.todoTask`, by its URL.
    ///
    /// For example `/me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}`.
    TodoTaskResource(mg::One<models::TodoTask>)
}

impl TodoTaskResource {
    /// `…/attachmentSessions`: many `attachmentSession`
    #[inline]
    pub fn attachment_sessions(
        &self,
    ) -> requests::attachment_session::AttachmentSessionCollection {
        mg::to(self, "attachmentSessions")
    }

    /// `…/attachments`: many `attachmentBase`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/todo/lists/{id}/tasks/{id}/attachments` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All** |
    /// | `GET` `/users/{id}/todo/lists/{id}/tasks/{id}/attachments` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `GET …/{id}` `/me/todo/lists/{id}/tasks/{id}/attachments/{id}` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All** |
    /// | `GET …/{id}` `/users/{id}/todo/lists/{id}/tasks/{id}/attachments/{id}` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `POST` `/me/todo/lists/{id}/tasks/{id}/attachments` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | – |
    /// | `POST` `/users/{id}/todo/lists/{id}/tasks/{id}/attachments` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    /// | `DELETE …/{id}` `/me/todo/lists/{id}/tasks/{id}/attachments/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/todo/lists/{id}/tasks/{id}/attachments/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn attachments(&self) -> requests::attachment_base::AttachmentBaseCollection {
        mg::to(self, "attachments")
    }

    /// `…/checklistItems`: many `checklistItem`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/todo/lists/{id}/tasks/{id}/checklistItems` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All** |
    /// | `GET` `/users/{id}/todo/lists/{id}/tasks/{id}/checklistItems` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `GET …/{id}` `/me/todo/lists/{id}/tasks/{id}/checklistItems/{id}` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All** |
    /// | `GET …/{id}` `/users/{id}/todo/lists/{id}/tasks/{id}/checklistItems/{id}` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `POST` `/me/todo/lists/{id}/tasks/{id}/checklistItems` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | – |
    /// | `POST` `/users/{id}/todo/lists/{id}/tasks/{id}/checklistItems` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    /// | `PATCH …/{id}` `/me/todo/lists/{id}/tasks/{id}/checklistItems/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/todo/lists/{id}/tasks/{id}/checklistItems/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    /// | `DELETE …/{id}` `/me/todo/lists/{id}/tasks/{id}/checklistItems/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/todo/lists/{id}/tasks/{id}/checklistItems/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn checklist_items(&self) -> requests::checklist_item::ChecklistItemCollection {
        mg::to(self, "checklistItems")
    }

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

    /// `…/linkedResources`: many `linkedResource`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/todo/lists/{id}/tasks/{id}/linkedResources` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All** |
    /// | `GET` `/users/{id}/todo/lists/{id}/tasks/{id}/linkedResources` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `GET …/{id}` `/me/todo/lists/{id}/tasks/{id}/linkedResources/{id}` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All** |
    /// | `GET …/{id}` `/users/{id}/todo/lists/{id}/tasks/{id}/linkedResources/{id}` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `POST` `/me/todo/lists/{id}/tasks/{id}/linkedResources` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | – |
    /// | `POST` `/users/{id}/todo/lists/{id}/tasks/{id}/linkedResources` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    /// | `PATCH …/{id}` `/me/todo/lists/{id}/tasks/{id}/linkedResources/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/todo/lists/{id}/tasks/{id}/linkedResources/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    /// | `DELETE …/{id}` `/me/todo/lists/{id}/tasks/{id}/linkedResources/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/todo/lists/{id}/tasks/{id}/linkedResources/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn linked_resources(
        &self,
    ) -> requests::linked_resource::LinkedResourceCollection {
        mg::to(self, "linkedResources")
    }

    /// `…/singleValueExtendedProperties`: many `singleValueExtendedProperty`
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_extended_property::SingleValueExtendedPropertyCollection {
        mg::to(self, "singleValueExtendedProperties")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.todoTask`, by its URL.
    ///
    /// For example `/me/todo/lists/{todoTaskList-id}/tasks`.
    TodoTaskCollection(mg::Many<models::TodoTask, TodoTaskResource>)
}

impl TodoTaskCollection {
    /// `GET …/delta`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/todo/lists/{id}/tasks/delta` | **Tasks.ReadWrite**, Tasks.Read | **Tasks.ReadWrite**, Tasks.Read | **Tasks.ReadWrite.All**, Tasks.Read.All |
    /// | `GET` `/users/{id}/todo/lists/{id}/tasks/delta` | **Tasks.Read**, Tasks.ReadWrite | **Tasks.Read**, Tasks.ReadWrite | **Tasks.Read.All**, Tasks.ReadWrite.All |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::TodoTask>> {
        mg::Path::function(self, "delta")
    }
}
