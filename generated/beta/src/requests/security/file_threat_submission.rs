// @generated
use crate::{mg, models, requests};

/// Requests on one [`FileThreatSubmission`](models::security::FileThreatSubmission): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.threat_submission().file_threats().id(id)`.
#[derive(Clone, Debug)]
pub struct FileThreatSubmissionResource(
    mg::One<
        models::security::FileThreatSubmission,
        requests::security::threat_submission::ThreatSubmissionResource,
    >,
);

mg::builder! { FileThreatSubmissionResource: mg::One<models::security::FileThreatSubmission, requests::security::threat_submission::ThreatSubmissionResource> }

impl FileThreatSubmissionResource {
    /// `…/microsoft.graph.security.fileContentThreatSubmission`: cast to
    /// [`FileContentThreatSubmission`](models::security::FileContentThreatSubmission).
    #[doc(alias = "microsoft.graph.security.fileContentThreatSubmission")]
    #[inline]
    pub fn cast_to_file_content_threat_submission(
        &self,
    ) -> requests::security::file_content_threat_submission::FileContentThreatSubmissionResource {
        mg::navigate(self, "microsoft.graph.security.fileContentThreatSubmission")
    }

    /// `…/microsoft.graph.security.fileUrlThreatSubmission`: cast to
    /// [`FileUrlThreatSubmission`](models::security::FileUrlThreatSubmission).
    #[doc(alias = "microsoft.graph.security.fileUrlThreatSubmission")]
    #[inline]
    pub fn cast_to_file_url_threat_submission(
        &self,
    ) -> requests::security::file_url_threat_submission::FileUrlThreatSubmissionResource {
        mg::navigate(self, "microsoft.graph.security.fileUrlThreatSubmission")
    }
}

/// Requests on a collection of [`FileThreatSubmission`](models::security::FileThreatSubmission):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.threat_submission().file_threats()`.
#[derive(Clone, Debug)]
pub struct FileThreatSubmissionCollection(
    mg::Many<models::security::FileThreatSubmission, FileThreatSubmissionResource>,
);

mg::builder! { FileThreatSubmissionCollection: mg::Many<models::security::FileThreatSubmission, FileThreatSubmissionResource> }

impl FileThreatSubmissionCollection {
    /// `…/microsoft.graph.security.fileContentThreatSubmission`: the members that are
    /// [`FileContentThreatSubmission`](models::security::FileContentThreatSubmission).
    #[doc(alias = "microsoft.graph.security.fileContentThreatSubmission")]
    #[inline]
    pub fn cast_to_file_content_threat_submission(
        &self,
    ) -> requests::security::file_content_threat_submission::FileContentThreatSubmissionCollection {
        mg::navigate(self, "microsoft.graph.security.fileContentThreatSubmission")
    }

    /// `…/microsoft.graph.security.fileUrlThreatSubmission`: the members that are
    /// [`FileUrlThreatSubmission`](models::security::FileUrlThreatSubmission).
    #[doc(alias = "microsoft.graph.security.fileUrlThreatSubmission")]
    #[inline]
    pub fn cast_to_file_url_threat_submission(
        &self,
    ) -> requests::security::file_url_threat_submission::FileUrlThreatSubmissionCollection {
        mg::navigate(self, "microsoft.graph.security.fileUrlThreatSubmission")
    }
}
