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
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::PlannerBucket>> {
        mg::Path::function(self, "delta")
    }
}
