// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcAgentPoolScalingPolicy`.
pub struct CloudPcAgentPoolScalingPolicy {
    /// `maximumCount`. Never null.
    pub maximum_count: mg::Field<i32>,
    /// `minimumCount`. Never null.
    pub minimum_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAgentPoolScalingPolicy: "microsoft.graph.cloudPcAgentPoolScalingPolicy", complex;
    maximum_count: "maximumCount" required,
    minimum_count: "minimumCount" required,
}
