// @generated
use crate::{mg, models};

/// Requests on one [`ClassificationJobResponse`](models::ClassificationJobResponse): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .data_classification()
///     .classify_file_jobs()
///     .id(id)
///     .cast_to_classification_job_response()
/// ```
pub type ClassificationJobResponseResource = mg::One<models::ClassificationJobResponse>;

/// Requests on a collection of [`ClassificationJobResponse`](models::ClassificationJobResponse):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.data_classification().classify_file_jobs().cast_to_classification_job_response()`.
pub type ClassificationJobResponseCollection = mg::Many<
    models::ClassificationJobResponse,
    ClassificationJobResponseResource,
>;
