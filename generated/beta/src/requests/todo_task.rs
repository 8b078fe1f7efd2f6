// @generated
use crate::{mg, models, requests};

/// Requests on one [`TodoTask`](models::TodoTask): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().todo().lists().id(id).tasks().id(id)`.
#[derive(Clone, Debug)]
pub struct TodoTaskResource(mg::One<models::TodoTask>);

mg::builder! { TodoTaskResource: mg::One<models::TodoTask> }

impl TodoTaskResource {
    /// `…/attachmentSessions`: many [`AttachmentSession`](models::AttachmentSession).
    ///
    /// Not available here: `create`.
    #[inline]
    pub fn attachment_sessions(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::attachment_session::AttachmentSessionCollection,
        mg::capabilities::NoCreate,
    > {
        mg::navigate(self, "attachmentSessions")
    }

    /// `…/attachments`: many [`AttachmentBase`](models::AttachmentBase).
    ///
    /// Not available here: `update`.
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn attachments(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::attachment_base::AttachmentBaseCollection,
        mg::capabilities::NoUpdate,
    > {
        mg::navigate(self, "attachments")
    }

    /// `…/checklistItems`: many [`ChecklistItem`](models::ChecklistItem).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn checklist_items(&self) -> requests::checklist_item::ChecklistItemCollection {
        mg::navigate(self, "checklistItems")
    }

    /// `…/extensions`: many [`Extension`](models::Extension).
    ///
    /// Reference: [get], [update], [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::navigate(self, "extensions")
    }

    /// `…/linkedResources`: many [`LinkedResource`](models::LinkedResource).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn linked_resources(
        &self,
    ) -> requests::linked_resource::LinkedResourceCollection {
        mg::navigate(self, "linkedResources")
    }

    /// `…/singleValueExtendedProperties`: many
    /// [`SingleValueExtendedProperty`](models::SingleValueExtendedProperty).
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_extended_property::SingleValueExtendedPropertyCollection {
        mg::navigate(self, "singleValueExtendedProperties")
    }
}

/// Requests on a collection of [`TodoTask`](models::TodoTask): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.me().todo().lists().id(id).tasks()`.
#[derive(Clone, Debug)]
pub struct TodoTaskCollection(mg::Many<models::TodoTask, TodoTaskResource>);

mg::builder! { TodoTaskCollection: mg::Many<models::TodoTask, TodoTaskResource> }

impl TodoTaskCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`TodoTask`](models::TodoTask).
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::TodoTask>> {
        self.raw().function("delta")
    }
}
