// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.threatSubmissionRoot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ThreatSubmissionRootResource`], for example `graph.threat_submission()`.
///
/// [`ThreatSubmissionRootResource`]: crate::requests::security::threat_submission_root::ThreatSubmissionRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-threatsubmissionroot?view=graph-rest-beta
pub struct ThreatSubmissionRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThreatSubmissionRoot: "microsoft.graph.security.threatSubmissionRoot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { ThreatSubmissionRoot: crate::models::Entity }

impl ThreatSubmissionRoot {
    /// `emailThreatSubmissionPolicies`: many
    /// [`EmailThreatSubmissionPolicy`](super::EmailThreatSubmissionPolicy).
    pub const EMAIL_THREAT_SUBMISSION_POLICIES: mg::Nav<
        ThreatSubmissionRoot,
        Vec<super::EmailThreatSubmissionPolicy>,
    > = mg::Nav::new("emailThreatSubmissionPolicies");
    /// `emailThreats`: many [`EmailThreatSubmission`](super::EmailThreatSubmission).
    pub const EMAIL_THREATS: mg::Nav<
        ThreatSubmissionRoot,
        Vec<super::EmailThreatSubmission>,
    > = mg::Nav::new("emailThreats");
    /// `fileThreats`: many [`FileThreatSubmission`](super::FileThreatSubmission).
    pub const FILE_THREATS: mg::Nav<
        ThreatSubmissionRoot,
        Vec<super::FileThreatSubmission>,
    > = mg::Nav::new("fileThreats");
    /// `urlThreats`: many [`UrlThreatSubmission`](super::UrlThreatSubmission).
    pub const URL_THREATS: mg::Nav<
        ThreatSubmissionRoot,
        Vec<super::UrlThreatSubmission>,
    > = mg::Nav::new("urlThreats");
}
