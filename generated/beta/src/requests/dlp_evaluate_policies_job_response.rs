// @generated
use crate::{mg, models};

/// Requests on one [`DlpEvaluatePoliciesJobResponse`](models::DlpEvaluatePoliciesJobResponse):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .data_classification()
///     .classify_file_jobs()
///     .id(id)
///     .cast_to_dlp_evaluate_policies_job_response()
/// ```
pub type DlpEvaluatePoliciesJobResponseResource = mg::One<
    models::DlpEvaluatePoliciesJobResponse,
>;

/// Requests on a collection of
/// [`DlpEvaluatePoliciesJobResponse`](models::DlpEvaluatePoliciesJobResponse): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .data_classification()
///     .classify_file_jobs()
///     .cast_to_dlp_evaluate_policies_job_response()
/// ```
pub type DlpEvaluatePoliciesJobResponseCollection = mg::Many<
    models::DlpEvaluatePoliciesJobResponse,
    DlpEvaluatePoliciesJobResponseResource,
>;
