// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.emailThreatSubmission`, by its URL.
    ///
    /// For example `/threatSubmission/emailThreats/{emailThreatSubmission-id}`.
    EmailThreatSubmissionResource(mg::One<models::security::EmailThreatSubmission, requests::security::threat_submission::ThreatSubmissionResource>)
}

impl EmailThreatSubmissionResource {
    /// `…/microsoft.graph.security.emailContentThreatSubmission`
    #[inline]
    pub fn as_email_content_threat_submission(
        &self,
    ) -> requests::security::email_content_threat_submission::EmailContentThreatSubmissionResource {
        mg::to(self, "microsoft.graph.security.emailContentThreatSubmission")
    }

    /// `…/microsoft.graph.security.emailUrlThreatSubmission`
    #[inline]
    pub fn as_email_url_threat_submission(
        &self,
    ) -> requests::security::email_url_threat_submission::EmailUrlThreatSubmissionResource {
        mg::to(self, "microsoft.graph.security.emailUrlThreatSubmission")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.emailThreatSubmission`, by its URL.
    ///
    /// For example `/threatSubmission/emailThreats`.
    EmailThreatSubmissionCollection(mg::Many<models::security::EmailThreatSubmission, EmailThreatSubmissionResource>)
}

impl EmailThreatSubmissionCollection {
    /// `…/microsoft.graph.security.emailContentThreatSubmission`
    #[inline]
    pub fn as_email_content_threat_submission(
        &self,
    ) -> requests::security::email_content_threat_submission::EmailContentThreatSubmissionCollection {
        mg::to(self, "microsoft.graph.security.emailContentThreatSubmission")
    }

    /// `…/microsoft.graph.security.emailUrlThreatSubmission`
    #[inline]
    pub fn as_email_url_threat_submission(
        &self,
    ) -> requests::security::email_url_threat_submission::EmailUrlThreatSubmissionCollection {
        mg::to(self, "microsoft.graph.security.emailUrlThreatSubmission")
    }
}
