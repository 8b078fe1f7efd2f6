// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.fileUrlThreatSubmission`, by its URL.
pub type FileUrlThreatSubmissionResource = mg::One<
    models::security::FileUrlThreatSubmission,
>;

/// A collection of `microsoft.graph.security.fileUrlThreatSubmission`, by its URL.
pub type FileUrlThreatSubmissionCollection = mg::Many<
    models::security::FileUrlThreatSubmission,
    FileUrlThreatSubmissionResource,
>;
