// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.fileContentThreatSubmission`, by its URL.
pub type FileContentThreatSubmissionResource = mg::One<
    models::security::FileContentThreatSubmission,
>;

/// A collection of `microsoft.graph.security.fileContentThreatSubmission`, by its URL.
pub type FileContentThreatSubmissionCollection = mg::Many<
    models::security::FileContentThreatSubmission,
    FileContentThreatSubmissionResource,
>;
