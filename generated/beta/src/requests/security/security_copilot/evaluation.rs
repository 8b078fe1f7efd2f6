// @generated
use crate::{mg, models};

/// Requests on one [`Evaluation`](models::security::security_copilot::Evaluation): `get`, `update`,
/// `delete`.
///
/// For example:
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
///     .id(id)
/// ```
pub type EvaluationResource = mg::One<models::security::security_copilot::Evaluation>;

/// Requests on a collection of [`Evaluation`](models::security::security_copilot::Evaluation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
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
pub type EvaluationCollection = mg::Many<
    models::security::security_copilot::Evaluation,
    EvaluationResource,
>;
