// @generated
use crate::{mg, models, requests};

/// Requests on one [`PlannerTask`](models::PlannerTask): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.planner().tasks().id(id)`.
#[derive(Clone, Debug)]
pub struct PlannerTaskResource(mg::One<models::PlannerTask>);

mg::builder! { PlannerTaskResource: mg::One<models::PlannerTask> }

impl PlannerTaskResource {
    /// `…/assignedToTaskBoardFormat`:
    /// [`PlannerAssignedToTaskBoardTaskFormat`](models::PlannerAssignedToTaskBoardTaskFormat).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn assigned_to_task_board_format(
        &self,
    ) -> requests::planner_assigned_to_task_board_task_format::PlannerAssignedToTaskBoardTaskFormatResource {
        mg::navigate(self, "assignedToTaskBoardFormat")
    }

    /// `…/bucketTaskBoardFormat`:
    /// [`PlannerBucketTaskBoardTaskFormat`](models::PlannerBucketTaskBoardTaskFormat).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn bucket_task_board_format(
        &self,
    ) -> requests::planner_bucket_task_board_task_format::PlannerBucketTaskBoardTaskFormatResource {
        mg::navigate(self, "bucketTaskBoardFormat")
    }

    /// `…/details`: [`PlannerTaskDetails`](models::PlannerTaskDetails).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn details(&self) -> requests::planner_task_details::PlannerTaskDetailsResource {
        mg::navigate(self, "details")
    }

    /// `…/messages`: many [`PlannerTaskChatMessage`](models::PlannerTaskChatMessage).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated).
    #[inline]
    pub fn messages(
        &self,
    ) -> requests::planner_task_chat_message::PlannerTaskChatMessageCollection {
        mg::navigate(self, "messages")
    }

    /// `…/progressTaskBoardFormat`:
    /// [`PlannerProgressTaskBoardTaskFormat`](models::PlannerProgressTaskBoardTaskFormat).
    ///
    /// Least privileged permission to read: `Tasks.Read` (delegated), `Tasks.Read.All`
    /// (application).
    #[inline]
    pub fn progress_task_board_format(
        &self,
    ) -> requests::planner_progress_task_board_task_format::PlannerProgressTaskBoardTaskFormatResource {
        mg::navigate(self, "progressTaskBoardFormat")
    }

    /// `…/microsoft.graph.businessScenarioTask`: cast to
    /// [`BusinessScenarioTask`](models::BusinessScenarioTask).
    #[doc(alias = "microsoft.graph.businessScenarioTask")]
    #[inline]
    pub fn cast_to_business_scenario_task(
        &self,
    ) -> requests::business_scenario_task::BusinessScenarioTaskResource {
        mg::navigate(self, "microsoft.graph.businessScenarioTask")
    }
}

/// Requests on a collection of [`PlannerTask`](models::PlannerTask): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.planner().tasks()`.
#[derive(Clone, Debug)]
pub struct PlannerTaskCollection(
    mg::Many<
        models::PlannerTask,
        PlannerTaskResource,
        requests::planner_delta::PlannerDeltaCollection,
    >,
);

mg::builder! { PlannerTaskCollection: mg::Many<models::PlannerTask, PlannerTaskResource, requests::planner_delta::PlannerDeltaCollection> }

impl PlannerTaskCollection {
    /// `…/microsoft.graph.businessScenarioTask`: the members that are
    /// [`BusinessScenarioTask`](models::BusinessScenarioTask).
    #[doc(alias = "microsoft.graph.businessScenarioTask")]
    #[inline]
    pub fn cast_to_business_scenario_task(
        &self,
    ) -> requests::business_scenario_task::BusinessScenarioTaskCollection {
        mg::navigate(self, "microsoft.graph.businessScenarioTask")
    }

    /// `GET …/delta`.
    ///
    /// Returns a page of [`PlannerTask`](models::PlannerTask).
    ///
    /// Least privileged permission: `Tasks.Read` (delegated), `Tasks.Read.All` (application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::PlannerTask>> {
        self.raw().function("delta")
    }
}
