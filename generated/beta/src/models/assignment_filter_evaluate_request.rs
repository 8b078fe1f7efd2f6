// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignmentFilterEvaluateRequest`, a complex type.
    AssignmentFilterEvaluateRequest "microsoft.graph.assignmentFilterEvaluateRequest" "complex";
    /// `orderBy`: Collection(String)
    order_by "orderBy": Vec<String>,
    /// `platform`: devicePlatformType, not null
    platform "platform" "r": mg::Open<super::DevicePlatformType>,
    /// `rule`: String, not null
    rule "rule" "r": String,
    /// `search`: String
    search "search": String,
    /// `skip`: Int32, not null
    skip "skip" "r": i32,
    /// `top`: Int32, not null
    top "top" "r": i32,
}
