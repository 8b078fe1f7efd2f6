// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAgentPoolScalingPolicy`, a complex type.
    CloudPcAgentPoolScalingPolicy "microsoft.graph.cloudPcAgentPoolScalingPolicy" "complex";
    /// `maximumCount`: Int32, not null
    maximum_count "maximumCount" "r": i32,
    /// `minimumCount`: Int32, not null
    minimum_count "minimumCount" "r": i32,
}
