// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerPlanConfigurationBucketLocalization`.
pub struct PlannerPlanConfigurationBucketLocalization {
    /// `externalBucketId`.
    pub external_bucket_id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerPlanConfigurationBucketLocalization: "microsoft.graph.plannerPlanConfigurationBucketLocalization", complex;
    external_bucket_id: "externalBucketId",
    name: "name",
}
