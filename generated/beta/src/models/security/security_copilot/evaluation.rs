// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilot.evaluation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-securitycopilot-evaluation?view=graph-rest-beta>
    Evaluation "microsoft.graph.security.securityCopilot.evaluation" "entity" : crate::models::Entity;
    /// `completedDateTime`: DateTimeOffset, not null
    completed_date_time "completedDateTime" "r": mg::DateTimeOffset,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `executionCount`: Int64, not null
    execution_count "executionCount" "r": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isCancelled`: Boolean, not null
    is_cancelled "isCancelled" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `result`: microsoft.graph.security.securityCopilot.evaluationResult
    result "result": mg::Boxed<super::EvaluationResult>,
    /// `runStartDateTime`: DateTimeOffset, not null
    run_start_date_time "runStartDateTime" "r": mg::DateTimeOffset,
    /// `state`: microsoft.graph.security.securityCopilot.evaluationState, not null
    state "state" "r": mg::Open<super::EvaluationState>,
}

mg::derived_from! { Evaluation: crate::models::Entity }
