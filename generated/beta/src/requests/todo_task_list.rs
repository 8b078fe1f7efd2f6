// @generated
use crate::{mg, models, requests};

/// Requests on one [`TodoTaskList`](models::TodoTaskList): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().todo().lists().id(id)`.
#[derive(Clone, Debug)]
pub struct TodoTaskListResource(mg::One<models::TodoTaskList>);

mg::builder! { TodoTaskListResource: mg::One<models::TodoTaskList> }

impl TodoTaskListResource {
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

    /// `…/singleValueExtendedProperties`: many
    /// [`SingleValueExtendedProperty`](models::SingleValueExtendedProperty).
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_extended_property::SingleValueExtendedPropertyCollection {
        mg::navigate(self, "singleValueExtendedProperties")
    }

    /// `…/tasks`: many [`TodoTask`](models::TodoTask).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn tasks(&self) -> requests::todo_task::TodoTaskCollection {
        mg::navigate(self, "tasks")
    }
}

/// Requests on a collection of [`TodoTaskList`](models::TodoTaskList): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.me().todo().lists()`.
#[derive(Clone, Debug)]
pub struct TodoTaskListCollection(mg::Many<models::TodoTaskList, TodoTaskListResource>);

mg::builder! { TodoTaskListCollection: mg::Many<models::TodoTaskList, TodoTaskListResource> }

impl TodoTaskListCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`TodoTaskList`](models::TodoTaskList).
    ///
    /// Least privileged permission: `Tasks.ReadWrite` (delegated), `Tasks.Read.All` (application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::TodoTaskList>> {
        self.raw().function("delta")
    }
}
