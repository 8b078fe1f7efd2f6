// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignmentFilterTypeAndEvaluationResult`.
pub struct AssignmentFilterTypeAndEvaluationResult {
    /// `assignmentFilterType`. Never null.
    pub assignment_filter_type: mg::Field<
        mg::Open<super::DeviceAndAppManagementAssignmentFilterType>,
    >,
    /// `evaluationResult`. Never null.
    pub evaluation_result: mg::Field<mg::Open<super::AssignmentFilterEvaluationResult>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignmentFilterTypeAndEvaluationResult: "microsoft.graph.assignmentFilterTypeAndEvaluationResult", complex;
    assignment_filter_type: "assignmentFilterType" required,
    evaluation_result: "evaluationResult" required,
}
