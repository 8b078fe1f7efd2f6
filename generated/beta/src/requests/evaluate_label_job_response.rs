// @generated
use crate::{mg, models};

/// Requests on one [`EvaluateLabelJobResponse`](models::EvaluateLabelJobResponse): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .data_classification()
///     .classify_file_jobs()
///     .id(id)
///     .cast_to_evaluate_label_job_response()
/// ```
pub type EvaluateLabelJobResponseResource = mg::One<models::EvaluateLabelJobResponse>;

/// Requests on a collection of [`EvaluateLabelJobResponse`](models::EvaluateLabelJobResponse):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.data_classification().classify_file_jobs().cast_to_evaluate_label_job_response()`.
pub type EvaluateLabelJobResponseCollection = mg::Many<
    models::EvaluateLabelJobResponse,
    EvaluateLabelJobResponseResource,
>;
