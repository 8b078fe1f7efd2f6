// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignmentFilterEvaluationStatusDetails`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/assignmentfilterevaluationstatusdetails?view=graph-rest-beta>
    AssignmentFilterEvaluationStatusDetails "microsoft.graph.assignmentFilterEvaluationStatusDetails" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `payloadId`: String
    payload_id "payloadId": String,
}

mg::derived_from! { AssignmentFilterEvaluationStatusDetails: super::Entity }
