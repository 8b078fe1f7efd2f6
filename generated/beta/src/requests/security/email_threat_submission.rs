// @generated
use crate::{mg, models, requests};

/// Requests on one [`EmailThreatSubmission`](models::security::EmailThreatSubmission): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.threat_submission().email_threats().id(id)`.
#[derive(Clone, Debug)]
pub struct EmailThreatSubmissionResource(
    mg::One<
        models::security::EmailThreatSubmission,
        requests::security::threat_submission::ThreatSubmissionResource,
    >,
);

mg::builder! { EmailThreatSubmissionResource: mg::One<models::security::EmailThreatSubmission, requests::security::threat_submission::ThreatSubmissionResource> }

impl EmailThreatSubmissionResource {
    /// `…/microsoft.graph.security.emailContentThreatSubmission`: cast to
    /// [`EmailContentThreatSubmission`](models::security::EmailContentThreatSubmission).
    #[doc(alias = "microsoft.graph.security.emailContentThreatSubmission")]
    #[inline]
    pub fn cast_to_email_content_threat_submission(
        &self,
    ) -> requests::security::email_content_threat_submission::EmailContentThreatSubmissionResource {
        mg::navigate(self, "microsoft.graph.security.emailContentThreatSubmission")
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
}

/// Requests on a collection of [`EmailThreatSubmission`](models::security::EmailThreatSubmission):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.threat_submission().email_threats()`.
#[derive(Clone, Debug)]
pub struct EmailThreatSubmissionCollection(
    mg::Many<models::security::EmailThreatSubmission, EmailThreatSubmissionResource>,
);

mg::builder! { EmailThreatSubmissionCollection: mg::Many<models::security::EmailThreatSubmission, EmailThreatSubmissionResource> }

impl EmailThreatSubmissionCollection {
    /// `…/microsoft.graph.security.emailContentThreatSubmission`: the members that are
    /// [`EmailContentThreatSubmission`](models::security::EmailContentThreatSubmission).
    #[doc(alias = "microsoft.graph.security.emailContentThreatSubmission")]
    #[inline]
    pub fn cast_to_email_content_threat_submission(
        &self,
    ) -> requests::security::email_content_threat_submission::EmailContentThreatSubmissionCollection {
        mg::navigate(self, "microsoft.graph.security.emailContentThreatSubmission")
    }

    /// `…/microsoft.graph.security.emailUrlThreatSubmission`: the members that are
    /// [`EmailUrlThreatSubmission`](models::security::EmailUrlThreatSubmission).
    #[doc(alias = "microsoft.graph.security.emailUrlThreatSubmission")]
    #[inline]
    pub fn cast_to_email_url_threat_submission(
        &self,
    ) -> requests::security::email_url_threat_submission::EmailUrlThreatSubmissionCollection {
        mg::navigate(self, "microsoft.graph.security.emailUrlThreatSubmission")
    }
}
