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
    #[inline]
    pub fn lists(&self) -> requests::todo_task_list::TodoTaskListCollection {
        mg::to(self, "lists")
    }
}
