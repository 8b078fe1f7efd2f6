// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerPlanConfigurationBucketDefinition`, a complex type.
    PlannerPlanConfigurationBucketDefinition "microsoft.graph.plannerPlanConfigurationBucketDefinition" "complex";
    /// `externalBucketId`: String
    external_bucket_id "externalBucketId": String,
}
