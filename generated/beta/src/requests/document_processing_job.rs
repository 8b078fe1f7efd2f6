// @generated
use crate::{mg, models};

/// Requests on one [`DocumentProcessingJob`](models::DocumentProcessingJob): `get`, `update`,
/// `delete`.
///
/// For example `graph.sites().id(id).document_processing_jobs().id(id)`.
pub type DocumentProcessingJobResource = mg::One<models::DocumentProcessingJob>;

/// Requests on a collection of [`DocumentProcessingJob`](models::DocumentProcessingJob): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.sites().id(id).document_processing_jobs()`.
pub type DocumentProcessingJobCollection = mg::Many<
    models::DocumentProcessingJob,
    DocumentProcessingJobResource,
>;
