// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignmentFilterTypeAndEvaluationResult`, a complex type.
    AssignmentFilterTypeAndEvaluationResult "microsoft.graph.assignmentFilterTypeAndEvaluationResult" "complex";
    /// `assignmentFilterType`: deviceAndAppManagementAssignmentFilterType, not null
    assignment_filter_type "assignmentFilterType" "r": mg::Open<super::DeviceAndAppManagementAssignmentFilterType>,
    /// `evaluationResult`: assignmentFilterEvaluationResult, not null
    evaluation_result "evaluationResult" "r": mg::Open<super::AssignmentFilterEvaluationResult>,
}
