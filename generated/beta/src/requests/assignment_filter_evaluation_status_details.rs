// @generated
use crate::{mg, models};

/// One `microsoft.graph.assignmentFilterEvaluationStatusDetails`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/assignmentFilterEvaluationStatusDetails/{assignmentFilterEvaluationStatusDetails-id}`.
pub type AssignmentFilterEvaluationStatusDetailsResource = mg::One<
    models::AssignmentFilterEvaluationStatusDetails,
>;

/// A collection of `microsoft.graph.assignmentFilterEvaluationStatusDetails`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/assignmentFilterEvaluationStatusDetails`.
pub type AssignmentFilterEvaluationStatusDetailsCollection = mg::Many<
    models::AssignmentFilterEvaluationStatusDetails,
    AssignmentFilterEvaluationStatusDetailsResource,
>;
