// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAgentPoolScalingPolicy`, a complex type.
    CloudPcAgentPoolScalingPolicy "microsoft.graph.cloudPcAgentPoolScalingPolicy" "complex";
    /// `maximumCount`: Int32
    maximum_count "maximumCount": i32,
    /// `minimumCount`: Int32
    minimum_count "minimumCount": i32,
}
