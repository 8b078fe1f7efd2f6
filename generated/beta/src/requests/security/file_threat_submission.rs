// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.fileThreatSubmission`, by its URL.
    ///
    /// For example `/threatSubmission/fileThreats/{fileThreatSubmission-id}`.
    FileThreatSubmissionResource(mg::One<models::security::FileThreatSubmission, requests::security::threat_submission::ThreatSubmissionResource>)
}

impl FileThreatSubmissionResource {
    /// `…/microsoft.graph.security.fileContentThreatSubmission`
    #[inline]
    pub fn as_file_content_threat_submission(
        &self,
    ) -> requests::security::file_content_threat_submission::FileContentThreatSubmissionResource {
        mg::to(self, "microsoft.graph.security.fileContentThreatSubmission")
    }

    /// `…/microsoft.graph.security.fileUrlThreatSubmission`
    #[inline]
    pub fn as_file_url_threat_submission(
        &self,
    ) -> requests::security::file_url_threat_submission::FileUrlThreatSubmissionResource {
        mg::to(self, "microsoft.graph.security.fileUrlThreatSubmission")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.fileThreatSubmission`, by its URL.
    ///
    /// For example `/threatSubmission/fileThreats`.
    FileThreatSubmissionCollection(mg::Many<models::security::FileThreatSubmission, FileThreatSubmissionResource>)
}

impl FileThreatSubmissionCollection {
    /// `…/microsoft.graph.security.fileContentThreatSubmission`
    #[inline]
    pub fn as_file_content_threat_submission(
        &self,
    ) -> requests::security::file_content_threat_submission::FileContentThreatSubmissionCollection {
        mg::to(self, "microsoft.graph.security.fileContentThreatSubmission")
    }

    /// `…/microsoft.graph.security.fileUrlThreatSubmission`
    #[inline]
    pub fn as_file_url_threat_submission(
        &self,
    ) -> requests::security::file_url_threat_submission::FileUrlThreatSubmissionCollection {
        mg::to(self, "microsoft.graph.security.fileUrlThreatSubmission")
    }
}
