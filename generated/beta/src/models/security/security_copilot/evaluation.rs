// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilot.evaluation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-securitycopilot-evaluation?view=graph-rest-beta>
    Evaluation "microsoft.graph.security.securityCopilot.evaluation" "entity" : crate::models::Entity;
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `executionCount`: Int32
    execution_count "executionCount": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isCancelled`: Boolean
    is_cancelled "isCancelled": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `result`: microsoft.graph.security.securityCopilot.evaluationResult
    result "result": mg::Boxed<super::EvaluationResult>,
    /// `runStartDateTime`: DateTimeOffset
    run_start_date_time "runStartDateTime": mg::DateTimeOffset,
    /// `state`: microsoft.graph.security.securityCopilot.evaluationState, not null
    state "state" "r": mg::Open<super::EvaluationState>,
}

mg::derived_from! { Evaluation: crate::models::Entity }
