// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.plannerTask`, by its URL.
    ///
    /// For example `/planner/tasks/{plannerTask-id}`.
    PlannerTaskResource(mg::One<models::PlannerTask>)
}

impl PlannerTaskResource {
    /// `…/assignedToTaskBoardFormat`: `plannerAssignedToTaskBoardTaskFormat`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, **Tasks.ReadWrite**, Group.Read.All, Group.ReadWrite.All | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `PATCH` | **Tasks.ReadWrite**, Group.ReadWrite.All | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn assigned_to_task_board_format(
        &self,
    ) -> requests::planner_assigned_to_task_board_task_format::PlannerAssignedToTaskBoardTaskFormatResource {
        mg::to(self, "assignedToTaskBoardFormat")
    }

    /// `…/bucketTaskBoardFormat`: `plannerBucketTaskBoardTaskFormat`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, **Tasks.ReadWrite**, Group.Read.All, Group.ReadWrite.All | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `PATCH` | **Tasks.ReadWrite**, Group.ReadWrite.All | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn bucket_task_board_format(
        &self,
    ) -> requests::planner_bucket_task_board_task_format::PlannerBucketTaskBoardTaskFormatResource {
        mg::to(self, "bucketTaskBoardFormat")
    }

    /// `…/details`: `plannerTaskDetails`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, **Tasks.ReadWrite**, Group.Read.All, Group.ReadWrite.All | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `PATCH` | **Tasks.ReadWrite**, Group.ReadWrite.All | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn details(&self) -> requests::planner_task_details::PlannerTaskDetailsResource {
        mg::to(self, "details")
    }

    /// `…/messages`: many `plannerTaskChatMessage`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Tasks.Read** |
    /// | `POST` | **Tasks.ReadWrite** |
    /// | `PATCH …/{id}` | **Tasks.ReadWrite** |
    /// | `DELETE …/{id}` | **Tasks.ReadWrite** |
    #[inline]
    pub fn messages(
        &self,
    ) -> requests::planner_task_chat_message::PlannerTaskChatMessageCollection {
        mg::to(self, "messages")
    }

    /// `…/progressTaskBoardFormat`: `plannerProgressTaskBoardTaskFormat`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, **Tasks.ReadWrite**, Group.Read.All, Group.ReadWrite.All | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `PATCH` | **Tasks.ReadWrite**, Group.ReadWrite.All | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn progress_task_board_format(
        &self,
    ) -> requests::planner_progress_task_board_task_format::PlannerProgressTaskBoardTaskFormatResource {
        mg::to(self, "progressTaskBoardFormat")
    }

    /// `…/microsoft.graph.businessScenarioTask`
    #[inline]
    pub fn as_business_scenario_task(
        &self,
    ) -> requests::business_scenario_task::BusinessScenarioTaskResource {
        mg::to(self, "microsoft.graph.businessScenarioTask")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.plannerTask`, by its URL.
    ///
    /// For example `/planner/tasks`.
    PlannerTaskCollection(mg::Many<models::PlannerTask, PlannerTaskResource, requests::planner_delta::PlannerDeltaCollection>)
}

impl PlannerTaskCollection {
    /// `…/microsoft.graph.businessScenarioTask`
    #[inline]
    pub fn as_business_scenario_task(
        &self,
    ) -> requests::business_scenario_task::BusinessScenarioTaskCollection {
        mg::to(self, "microsoft.graph.businessScenarioTask")
    }

    /// `GET …/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Tasks.Read** | **Tasks.Read.All** |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::PlannerTask>> {
        mg::Path::function(self, "delta")
    }
}
