// @generated
use crate::{mg, models, requests};

/// Requests on one [`ThreatSubmissionRoot`](models::security::ThreatSubmissionRoot): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.threat_submission()`.
#[derive(Clone, Debug)]
pub struct ThreatSubmissionRootResource(mg::One<models::security::ThreatSubmissionRoot>);

mg::builder! { ThreatSubmissionRootResource: mg::One<models::security::ThreatSubmissionRoot> }

impl ThreatSubmissionRootResource {
    /// `…/emailThreatSubmissionPolicies`: many
    /// [`EmailThreatSubmissionPolicy`](models::security::EmailThreatSubmissionPolicy).
    ///
    /// Least privileged permission to read: `ThreatSubmissionPolicy.ReadWrite.All` (delegated),
    /// `ThreatSubmission.Read.All` (application).
    #[inline]
    pub fn email_threat_submission_policies(
        &self,
    ) -> requests::security::email_threat_submission_policy::EmailThreatSubmissionPolicyCollection {
        mg::navigate(self, "emailThreatSubmissionPolicies")
    }

    /// `…/emailThreats`: many [`EmailThreatSubmission`](models::security::EmailThreatSubmission).
    ///
    /// Least privileged permission to read: `ThreatSubmission.Read.All` (delegated, application).
    #[inline]
    pub fn email_threats(
        &self,
    ) -> requests::security::email_threat_submission::EmailThreatSubmissionCollection {
        mg::navigate(self, "emailThreats")
    }

    /// `…/fileThreats`: many [`FileThreatSubmission`](models::security::FileThreatSubmission).
    ///
    /// Least privileged permission to read: `ThreatSubmission.Read.All` (delegated, application).
    #[inline]
    pub fn file_threats(
        &self,
    ) -> requests::security::file_threat_submission::FileThreatSubmissionCollection {
        mg::navigate(self, "fileThreats")
    }

    /// `…/urlThreats`: many [`UrlThreatSubmission`](models::security::UrlThreatSubmission).
    ///
    /// Least privileged permission to read: `ThreatSubmission.Read.All` (delegated, application).
    #[inline]
    pub fn url_threats(
        &self,
    ) -> requests::security::url_threat_submission::UrlThreatSubmissionCollection {
        mg::navigate(self, "urlThreats")
    }
}
