// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.securityCopilot.evaluation`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`EvaluationCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .security_copilot()
///     .workspaces()
///     .id(id)
///     .sessions()
///     .id(id)
///     .prompts()
///     .id(id)
///     .evaluations()
/// ```
///
/// [`EvaluationCollection`]: crate::requests::security::security_copilot::evaluation::EvaluationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-securitycopilot-evaluation?view=graph-rest-beta
pub struct Evaluation {
    /// `completedDateTime`. Never null.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `executionCount`. Never null.
    pub execution_count: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isCancelled`. Never null.
    pub is_cancelled: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `result`.
    pub result: mg::Field<mg::Boxed<super::EvaluationResult>>,
    /// `runStartDateTime`. Never null.
    pub run_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::EvaluationState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Evaluation: "microsoft.graph.security.securityCopilot.evaluation", entity, base crate::models::Entity;
    completed_date_time: "completedDateTime" required,
    created_date_time: "createdDateTime" required,
    execution_count: "executionCount" required,
    id: "id" key required,
    is_cancelled: "isCancelled" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    result: "result",
    run_start_date_time: "runStartDateTime" required,
    state: "state" required,
}

mg::derived_from! { Evaluation: crate::models::Entity }
