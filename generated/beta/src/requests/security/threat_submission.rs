// @generated
use crate::{mg, models, requests};

/// Requests on one [`ThreatSubmission`](models::security::ThreatSubmission): `get`, `update`,
/// `delete`, and the methods below.
#[derive(Clone, Debug)]
pub struct ThreatSubmissionResource(mg::One<models::security::ThreatSubmission>);

mg::builder! { ThreatSubmissionResource: mg::One<models::security::ThreatSubmission> }

impl ThreatSubmissionResource {
    /// `…/microsoft.graph.security.emailContentThreatSubmission`: cast to
    /// [`EmailContentThreatSubmission`](models::security::EmailContentThreatSubmission).
    #[doc(alias = "microsoft.graph.security.emailContentThreatSubmission")]
    #[inline]
    pub fn cast_to_email_content_threat_submission(
        &self,
    ) -> requests::security::email_content_threat_submission::EmailContentThreatSubmissionResource {
        mg::navigate(self, "microsoft.graph.security.emailContentThreatSubmission")
    }

    /// `…/microsoft.graph.security.emailThreatSubmission`: cast to
    /// [`EmailThreatSubmission`](models::security::EmailThreatSubmission).
    #[doc(alias = "microsoft.graph.security.emailThreatSubmission")]
    #[inline]
    pub fn cast_to_email_threat_submission(
        &self,
    ) -> requests::security::email_threat_submission::EmailThreatSubmissionResource {
        mg::navigate(self, "microsoft.graph.security.emailThreatSubmission")
    }

    /// `…/microsoft.graph.security.emailUrlThreatSubmission`: cast to
    /// [`EmailUrlThreatSubmission`](models::security::EmailUrlThreatSubmission).
    #[doc(alias = "microsoft.graph.security.emailUrlThreatSubmission")]
    #[inline]
    pub fn cast_to_email_url_threat_submission(
        &self,
    ) -> requests::security::email_url_threat_submission::EmailUrlThreatSubmissionResource {
        mg::navigate(self, "microsoft.graph.security.emailUrlThreatSubmission")
    }

    /// `…/microsoft.graph.security.fileContentThreatSubmission`: cast to
    /// [`FileContentThreatSubmission`](models::security::FileContentThreatSubmission).
    #[doc(alias = "microsoft.graph.security.fileContentThreatSubmission")]
    #[inline]
    pub fn cast_to_file_content_threat_submission(
        &self,
    ) -> requests::security::file_content_threat_submission::FileContentThreatSubmissionResource {
        mg::navigate(self, "microsoft.graph.security.fileContentThreatSubmission")
    }

    /// `…/microsoft.graph.security.fileThreatSubmission`: cast to
    /// [`FileThreatSubmission`](models::security::FileThreatSubmission).
    #[doc(alias = "microsoft.graph.security.fileThreatSubmission")]
    #[inline]
    pub fn cast_to_file_threat_submission(
        &self,
    ) -> requests::security::file_threat_submission::FileThreatSubmissionResource {
        mg::navigate(self, "microsoft.graph.security.fileThreatSubmission")
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

    /// `…/microsoft.graph.security.urlThreatSubmission`: cast to
    /// [`UrlThreatSubmission`](models::security::UrlThreatSubmission).
    #[doc(alias = "microsoft.graph.security.urlThreatSubmission")]
    #[inline]
    pub fn cast_to_url_threat_submission(
        &self,
    ) -> requests::security::url_threat_submission::UrlThreatSubmissionResource {
        mg::navigate(self, "microsoft.graph.security.urlThreatSubmission")
    }

    /// `POST …/microsoft.graph.security.review`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.security.review")]
    #[inline]
    pub fn review(&self, parameters: impl Into<Review>) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.review", &parameters.into())
    }
}

/// Parameters of [`ThreatSubmissionResource::review`].
///
/// A call can pass `category` alone.
pub struct Review {
    /// `category`. Required.
    pub category: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Review: "microsoft.graph.security.review", parameters;
    category: "category" required,
}

mg::required_parameters! {
    Review;
    category: String,
}
