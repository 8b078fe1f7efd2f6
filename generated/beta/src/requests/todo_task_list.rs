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
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::TodoTaskList>> {
        mg::Path::function(self, "delta")
    }
}
