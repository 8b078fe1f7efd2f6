// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.security.fileUrlThreatSubmission`, by its URL.
pub type FileUrlThreatSubmissionResource = mg::One<
    models::security::FileUrlThreatSubmission,
    requests::security::file_threat_submission::FileThreatSubmissionResource,
>;

/// A collection of `microsoft.graph.security.fileUrlThreatSubmission`, by its URL.
pub type FileUrlThreatSubmissionCollection = mg::Many<
    models::security::FileUrlThreatSubmission,
    FileUrlThreatSubmissionResource,
>;
