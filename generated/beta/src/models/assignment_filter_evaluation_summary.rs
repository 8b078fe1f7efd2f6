// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignmentFilterEvaluationSummary`, a complex type.
    AssignmentFilterEvaluationSummary "microsoft.graph.assignmentFilterEvaluationSummary" "complex";
    /// `assignmentFilterDisplayName`: String
    assignment_filter_display_name "assignmentFilterDisplayName": String,
    /// `assignmentFilterId`: String
    assignment_filter_id "assignmentFilterId": String,
    /// `assignmentFilterLastModifiedDateTime`: DateTimeOffset, not null
    assignment_filter_last_modified_date_time "assignmentFilterLastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `assignmentFilterPlatform`: devicePlatformType, not null
    assignment_filter_platform "assignmentFilterPlatform" "r": mg::Open<super::DevicePlatformType>,
    /// `assignmentFilterType`: deviceAndAppManagementAssignmentFilterType, not null
    assignment_filter_type "assignmentFilterType" "r": mg::Open<super::DeviceAndAppManagementAssignmentFilterType>,
    /// `assignmentFilterTypeAndEvaluationResults`: Collection(assignmentFilterTypeAndEvaluationResult)
    assignment_filter_type_and_evaluation_results "assignmentFilterTypeAndEvaluationResults": Vec<super::AssignmentFilterTypeAndEvaluationResult>,
    /// `evaluationDateTime`: DateTimeOffset, not null
    evaluation_date_time "evaluationDateTime" "r": mg::DateTimeOffset,
    /// `evaluationResult`: assignmentFilterEvaluationResult, not null
    evaluation_result "evaluationResult" "r": mg::Open<super::AssignmentFilterEvaluationResult>,
}
