// @generated
use crate::mg;

/// Entity type [`microsoft.graph.assignmentFilterEvaluationStatusDetails`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AssignmentFilterEvaluationStatusDetailsCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .managed_devices()
///     .id(id)
///     .assignment_filter_evaluation_status_details()
/// ```
///
/// [`AssignmentFilterEvaluationStatusDetailsCollection`]: crate::requests::assignment_filter_evaluation_status_details::AssignmentFilterEvaluationStatusDetailsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/assignmentfilterevaluationstatusdetails?view=graph-rest-beta
pub struct AssignmentFilterEvaluationStatusDetails {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `payloadId`.
    pub payload_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignmentFilterEvaluationStatusDetails: "microsoft.graph.assignmentFilterEvaluationStatusDetails", entity, base super::Entity;
    id: "id" key required,
    payload_id: "payloadId",
}

mg::derived_from! { AssignmentFilterEvaluationStatusDetails: super::Entity }
