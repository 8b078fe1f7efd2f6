// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.threatSubmissionRoot`, by its URL.
    ///
    /// For example `/threatSubmission`.
    ThreatSubmissionRootResource(mg::One<models::security::ThreatSubmissionRoot>)
}

impl ThreatSubmissionRootResource {
    /// `…/emailThreatSubmissionPolicies`: many `microsoft.graph.security.emailThreatSubmissionPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ThreatSubmissionPolicy.ReadWrite.All**, ThreatSubmission.Read.All, ThreatSubmission.ReadWrite.All | **ThreatSubmission.Read.All**, **ThreatSubmissionPolicy.ReadWrite.All**, ThreatSubmission.ReadWrite.All |
    /// | `GET …/{id}` | **ThreatSubmissionPolicy.ReadWrite.All**, ThreatSubmission.Read.All, ThreatSubmission.ReadWrite.All | **ThreatSubmission.Read.All**, **ThreatSubmissionPolicy.ReadWrite.All**, ThreatSubmission.ReadWrite.All |
    /// | `POST` | **ThreatSubmissionPolicy.ReadWrite.All** | **ThreatSubmissionPolicy.ReadWrite.All** |
    /// | `PATCH …/{id}` | **ThreatSubmissionPolicy.ReadWrite.All** | **ThreatSubmissionPolicy.ReadWrite.All** |
    #[inline]
    pub fn email_threat_submission_policies(
        &self,
    ) -> requests::security::email_threat_submission_policy::EmailThreatSubmissionPolicyCollection {
        mg::to(self, "emailThreatSubmissionPolicies")
    }

    /// `…/emailThreats`: many `microsoft.graph.security.emailThreatSubmission`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | ThreatSubmission.Read.All, ThreatSubmission.ReadWrite.All | **ThreatSubmission.Read.All**, **ThreatSubmission.ReadWrite.All** |
    /// | `GET …/{id}` | ThreatSubmission.Read.All, ThreatSubmission.ReadWrite.All | **ThreatSubmission.Read.All**, ThreatSubmission.ReadWrite.All |
    /// | `POST` | ThreatSubmission.ReadWrite.All | **ThreatSubmission.ReadWrite.All** |
    #[inline]
    pub fn email_threats(
        &self,
    ) -> requests::security::email_threat_submission::EmailThreatSubmissionCollection {
        mg::to(self, "emailThreats")
    }

    /// `…/fileThreats`: many `microsoft.graph.security.fileThreatSubmission`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | ThreatSubmission.Read.All, ThreatSubmission.ReadWrite.All | **ThreatSubmission.Read.All**, **ThreatSubmission.ReadWrite.All** |
    /// | `GET …/{id}` | ThreatSubmission.Read.All, ThreatSubmission.ReadWrite.All | **ThreatSubmission.Read.All**, ThreatSubmission.ReadWrite.All |
    /// | `POST` | ThreatSubmission.ReadWrite.All | **ThreatSubmission.ReadWrite.All** |
    #[inline]
    pub fn file_threats(
        &self,
    ) -> requests::security::file_threat_submission::FileThreatSubmissionCollection {
        mg::to(self, "fileThreats")
    }

    /// `…/urlThreats`: many `microsoft.graph.security.urlThreatSubmission`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | ThreatSubmission.Read.All, ThreatSubmission.ReadWrite.All | **ThreatSubmission.Read.All**, **ThreatSubmission.ReadWrite.All** |
    /// | `GET …/{id}` | ThreatSubmission.Read.All, ThreatSubmission.ReadWrite.All | **ThreatSubmission.Read.All**, ThreatSubmission.ReadWrite.All |
    /// | `POST` | ThreatSubmission.ReadWrite.All | **ThreatSubmission.ReadWrite.All** |
    #[inline]
    pub fn url_threats(
        &self,
    ) -> requests::security::url_threat_submission::UrlThreatSubmissionCollection {
        mg::to(self, "urlThreats")
    }
}
