// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerPlanConfigurationBucketLocalization`, a complex type.
    PlannerPlanConfigurationBucketLocalization "microsoft.graph.plannerPlanConfigurationBucketLocalization" "complex";
    /// `externalBucketId`: String
    external_bucket_id "externalBucketId": String,
    /// `name`: String
    name "name": String,
}
