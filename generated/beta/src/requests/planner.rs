// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.planner`, by its URL.
    ///
    /// For example `/planner`.
    PlannerResource(mg::One<models::Planner>)
}

impl PlannerResource {
    /// `…/buckets`: many `plannerBucket`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, **Tasks.ReadWrite**, Group.Read.All, Group.ReadWrite.All | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `GET …/{id}` | **Tasks.Read**, **Tasks.ReadWrite**, Group.Read.All, Group.ReadWrite.All | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `POST` | **Tasks.ReadWrite**, Group.ReadWrite.All | **Tasks.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Tasks.ReadWrite**, Group.ReadWrite.All | **Tasks.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Tasks.ReadWrite**, Group.ReadWrite.All | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn buckets(&self) -> requests::planner_bucket::PlannerBucketCollection {
        mg::to(self, "buckets")
    }

    /// `…/plans`: many `plannerPlan`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, **Tasks.ReadWrite**, Group.Read.All, Group.ReadWrite.All | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `GET …/{id}` | **Tasks.Read**, **Tasks.ReadWrite**, Group.Read.All, Group.ReadWrite.All | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `POST` | **Tasks.ReadWrite**, Group.ReadWrite.All | **Tasks.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Tasks.ReadWrite**, Group.ReadWrite.All | **Tasks.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Tasks.ReadWrite**, Group.ReadWrite.All | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn plans(&self) -> requests::planner_plan::PlannerPlanCollection {
        mg::to(self, "plans")
    }

    /// `…/rosters`: many `plannerRoster`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Tasks.Read**, **Tasks.ReadWrite** | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `POST` | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Tasks.ReadWrite** | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn rosters(&self) -> requests::planner_roster::PlannerRosterCollection {
        mg::to(self, "rosters")
    }

    /// `…/tasks`: many `plannerTask`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, **Tasks.ReadWrite**, Group.Read.All, Group.ReadWrite.All | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `GET …/{id}` | **Tasks.Read**, **Tasks.ReadWrite**, Group.Read.All, Group.ReadWrite.All | **Tasks.Read.All**, **Tasks.ReadWrite.All** |
    /// | `POST` | **Tasks.ReadWrite**, Group.ReadWrite.All | **Tasks.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Tasks.ReadWrite**, Group.ReadWrite.All | **Tasks.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Tasks.ReadWrite**, Group.ReadWrite.All | **Tasks.ReadWrite.All** |
    #[inline]
    pub fn tasks(&self) -> requests::planner_task::PlannerTaskCollection {
        mg::to(self, "tasks")
    }
}
