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
    #[inline]
    pub fn attachments(&self) -> requests::attachment_base::AttachmentBaseCollection {
        mg::to(self, "attachments")
    }

    /// `…/checklistItems`: many `checklistItem`
    #[inline]
    pub fn checklist_items(&self) -> requests::checklist_item::ChecklistItemCollection {
        mg::to(self, "checklistItems")
    }

    /// `…/extensions`: many `extension`
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/linkedResources`: many `linkedResource`
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
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::TodoTask>> {
        mg::Path::function(self, "delta")
    }
}
