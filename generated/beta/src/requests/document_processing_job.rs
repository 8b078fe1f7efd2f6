// @generated
use crate::{mg, models};

/// One `microsoft.graph.documentProcessingJob`, by its URL.
///
/// For example `/sites/{site-id}/documentProcessingJobs/{documentProcessingJob-id}`.
pub type DocumentProcessingJobResource = mg::One<models::DocumentProcessingJob>;

/// A collection of `microsoft.graph.documentProcessingJob`, by its URL.
///
/// For example `/sites/{site-id}/documentProcessingJobs`.
pub type DocumentProcessingJobCollection = mg::Many<
    models::DocumentProcessingJob,
    DocumentProcessingJobResource,
>;
