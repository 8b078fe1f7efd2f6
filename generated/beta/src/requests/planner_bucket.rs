// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.plannerBucket`, by its URL.
    ///
    /// For example `/planner/buckets/{plannerBucket-id}`.
    PlannerBucketResource(mg::One<models::PlannerBucket>)
}

impl PlannerBucketResource {
    /// `…/tasks`: many `plannerTask`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Tasks.Read**, Group.Read.All, Tasks.ReadWrite, Group.ReadWrite.All | **Tasks.Read.All**, Tasks.ReadWrite.All |
    #[inline]
    pub fn tasks(&self) -> requests::planner_task::PlannerTaskCollection {
        mg::to(self, "tasks")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.plannerBucket`, by its URL.
    ///
    /// For example `/planner/buckets`.
    PlannerBucketCollection(mg::Many<models::PlannerBucket, PlannerBucketResource, requests::planner_delta::PlannerDeltaCollection>)
}

impl PlannerBucketCollection {
    /// `GET …/delta`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Tasks.Read** | **Tasks.Read.All** |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::PlannerBucket>> {
        mg::Path::function(self, "delta")
    }
}
