// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.threatSubmission`, by its URL.
    ThreatSubmissionResource(mg::One<models::security::ThreatSubmission>)
}

impl ThreatSubmissionResource {
    /// `…/microsoft.graph.security.emailContentThreatSubmission`
    #[inline]
    pub fn as_email_content_threat_submission(
        &self,
    ) -> requests::security::email_content_threat_submission::EmailContentThreatSubmissionResource {
        mg::to(self, "microsoft.graph.security.emailContentThreatSubmission")
    }

    /// `…/microsoft.graph.security.emailThreatSubmission`
    #[inline]
    pub fn as_email_threat_submission(
        &self,
    ) -> requests::security::email_threat_submission::EmailThreatSubmissionResource {
        mg::to(self, "microsoft.graph.security.emailThreatSubmission")
    }

    /// `…/microsoft.graph.security.emailUrlThreatSubmission`
    #[inline]
    pub fn as_email_url_threat_submission(
        &self,
    ) -> requests::security::email_url_threat_submission::EmailUrlThreatSubmissionResource {
        mg::to(self, "microsoft.graph.security.emailUrlThreatSubmission")
    }

    /// `…/microsoft.graph.security.fileContentThreatSubmission`
    #[inline]
    pub fn as_file_content_threat_submission(
        &self,
    ) -> requests::security::file_content_threat_submission::FileContentThreatSubmissionResource {
        mg::to(self, "microsoft.graph.security.fileContentThreatSubmission")
    }

    /// `…/microsoft.graph.security.fileThreatSubmission`
    #[inline]
    pub fn as_file_threat_submission(
        &self,
    ) -> requests::security::file_threat_submission::FileThreatSubmissionResource {
        mg::to(self, "microsoft.graph.security.fileThreatSubmission")
    }

    /// `…/microsoft.graph.security.fileUrlThreatSubmission`
    #[inline]
    pub fn as_file_url_threat_submission(
        &self,
    ) -> requests::security::file_url_threat_submission::FileUrlThreatSubmissionResource {
        mg::to(self, "microsoft.graph.security.fileUrlThreatSubmission")
    }

    /// `…/microsoft.graph.security.urlThreatSubmission`
    #[inline]
    pub fn as_url_threat_submission(
        &self,
    ) -> requests::security::url_threat_submission::UrlThreatSubmissionResource {
        mg::to(self, "microsoft.graph.security.urlThreatSubmission")
    }

    /// `POST …/microsoft.graph.security.review`
    #[inline]
    pub fn review(&self, parameters: Review) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.security.review", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.security.review`.
    Review "microsoft.graph.security.review" "parameters";
    /// `category`: String, not null
    category "category" "r": String,
}
