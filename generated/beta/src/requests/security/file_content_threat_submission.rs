// @generated
use crate::{mg, models, requests};

/// Requests on one [`FileContentThreatSubmission`](models::security::FileContentThreatSubmission):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.threat_submission().file_threats().id(id).cast_to_file_content_threat_submission()`.
pub type FileContentThreatSubmissionResource = mg::One<
    models::security::FileContentThreatSubmission,
    requests::security::file_threat_submission::FileThreatSubmissionResource,
>;

/// Requests on a collection of
/// [`FileContentThreatSubmission`](models::security::FileContentThreatSubmission): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.threat_submission().file_threats().cast_to_file_content_threat_submission()`.
pub type FileContentThreatSubmissionCollection = mg::Many<
    models::security::FileContentThreatSubmission,
    FileContentThreatSubmissionResource,
>;
