// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.failureInfo`, a complex type.
    FailureInfo "microsoft.graph.callRecords.failureInfo" "complex";
    /// `reason`: String
    reason "reason": String,
    /// `stage`: microsoft.graph.callRecords.failureStage, not null
    stage "stage" "r": mg::Open<super::FailureStage>,
}
