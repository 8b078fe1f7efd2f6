// @generated
use crate::{mg, models};

/// Requests on one
/// [`AssignmentFilterEvaluationStatusDetails`](models::AssignmentFilterEvaluationStatusDetails):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .managed_devices()
///     .id(id)
///     .assignment_filter_evaluation_status_details()
///     .id(id)
/// ```
pub type AssignmentFilterEvaluationStatusDetailsResource = mg::One<
    models::AssignmentFilterEvaluationStatusDetails,
>;

/// Requests on a collection of
/// [`AssignmentFilterEvaluationStatusDetails`](models::AssignmentFilterEvaluationStatusDetails):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .managed_devices()
///     .id(id)
///     .assignment_filter_evaluation_status_details()
/// ```
pub type AssignmentFilterEvaluationStatusDetailsCollection = mg::Many<
    models::AssignmentFilterEvaluationStatusDetails,
    AssignmentFilterEvaluationStatusDetailsResource,
>;
