// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignmentFilterEvaluationSummary`.
pub struct AssignmentFilterEvaluationSummary {
    /// `assignmentFilterDisplayName`.
    pub assignment_filter_display_name: mg::Field<String>,
    /// `assignmentFilterId`.
    pub assignment_filter_id: mg::Field<String>,
    /// `assignmentFilterLastModifiedDateTime`. Never null.
    pub assignment_filter_last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `assignmentFilterPlatform`. Never null.
    pub assignment_filter_platform: mg::Field<mg::Open<super::DevicePlatformType>>,
    /// `assignmentFilterType`. Never null.
    pub assignment_filter_type: mg::Field<
        mg::Open<super::DeviceAndAppManagementAssignmentFilterType>,
    >,
    /// `assignmentFilterTypeAndEvaluationResults`.
    pub assignment_filter_type_and_evaluation_results: mg::Field<
        Vec<super::AssignmentFilterTypeAndEvaluationResult>,
    >,
    /// `evaluationDateTime`. Never null.
    pub evaluation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `evaluationResult`. Never null.
    pub evaluation_result: mg::Field<mg::Open<super::AssignmentFilterEvaluationResult>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignmentFilterEvaluationSummary: "microsoft.graph.assignmentFilterEvaluationSummary", complex;
    assignment_filter_display_name: "assignmentFilterDisplayName",
    assignment_filter_id: "assignmentFilterId",
    assignment_filter_last_modified_date_time: "assignmentFilterLastModifiedDateTime" required,
    assignment_filter_platform: "assignmentFilterPlatform" required,
    assignment_filter_type: "assignmentFilterType" required,
    assignment_filter_type_and_evaluation_results: "assignmentFilterTypeAndEvaluationResults",
    evaluation_date_time: "evaluationDateTime" required,
    evaluation_result: "evaluationResult" required,
}
