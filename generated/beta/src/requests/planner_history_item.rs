// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.plannerHistoryItem`, by its URL.
    PlannerHistoryItemResource(mg::One<models::PlannerHistoryItem>)
}

impl PlannerHistoryItemResource {
    /// `…/microsoft.graph.taskHistoryItem`
    #[inline]
    pub fn as_task_history_item(
        &self,
    ) -> requests::task_history_item::TaskHistoryItemResource {
        mg::to(self, "microsoft.graph.taskHistoryItem")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.plannerHistoryItem`, by its URL.
    PlannerHistoryItemCollection(mg::Many<models::PlannerHistoryItem, PlannerHistoryItemResource, requests::planner_delta::PlannerDeltaCollection>)
}

impl PlannerHistoryItemCollection {
    /// `…/microsoft.graph.taskHistoryItem`
    #[inline]
    pub fn as_task_history_item(
        &self,
    ) -> requests::task_history_item::TaskHistoryItemCollection {
        mg::to(self, "microsoft.graph.taskHistoryItem")
    }
}
