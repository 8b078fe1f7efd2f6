// @generated
use crate::{mg, models, requests};

/// Requests on one [`FileUrlThreatSubmission`](models::security::FileUrlThreatSubmission): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.threat_submission().file_threats().id(id).cast_to_file_url_threat_submission()`.
pub type FileUrlThreatSubmissionResource = mg::One<
    models::security::FileUrlThreatSubmission,
    requests::security::file_threat_submission::FileThreatSubmissionResource,
>;

/// Requests on a collection of
/// [`FileUrlThreatSubmission`](models::security::FileUrlThreatSubmission): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.threat_submission().file_threats().cast_to_file_url_threat_submission()`.
pub type FileUrlThreatSubmissionCollection = mg::Many<
    models::security::FileUrlThreatSubmission,
    FileUrlThreatSubmissionResource,
>;
