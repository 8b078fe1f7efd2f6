// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.security.fileContentThreatSubmission`, by its URL.
pub type FileContentThreatSubmissionResource = mg::One<
    models::security::FileContentThreatSubmission,
    requests::security::file_threat_submission::FileThreatSubmissionResource,
>;

/// A collection of `microsoft.graph.security.fileContentThreatSubmission`, by its URL.
pub type FileContentThreatSubmissionCollection = mg::Many<
    models::security::FileContentThreatSubmission,
    FileContentThreatSubmissionResource,
>;
