// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerPlanConfigurationBucketDefinition`.
pub struct PlannerPlanConfigurationBucketDefinition {
    /// `externalBucketId`.
    pub external_bucket_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerPlanConfigurationBucketDefinition: "microsoft.graph.plannerPlanConfigurationBucketDefinition", complex;
    external_bucket_id: "externalBucketId",
}
