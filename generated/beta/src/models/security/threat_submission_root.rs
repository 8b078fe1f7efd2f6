// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.threatSubmissionRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-threatsubmissionroot?view=graph-rest-beta>
    ThreatSubmissionRoot "microsoft.graph.security.threatSubmissionRoot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ThreatSubmissionRoot: crate::models::Entity }

impl ThreatSubmissionRoot {
    /// `emailThreatSubmissionPolicies`: many `microsoft.graph.security.emailThreatSubmissionPolicy`, contained
    pub const EMAIL_THREAT_SUBMISSION_POLICIES: mg::Nav<
        ThreatSubmissionRoot,
        Vec<super::EmailThreatSubmissionPolicy>,
    > = mg::Nav::new("emailThreatSubmissionPolicies");
    /// `emailThreats`: many `microsoft.graph.security.emailThreatSubmission`, contained
    pub const EMAIL_THREATS: mg::Nav<
        ThreatSubmissionRoot,
        Vec<super::EmailThreatSubmission>,
    > = mg::Nav::new("emailThreats");
    /// `fileThreats`: many `microsoft.graph.security.fileThreatSubmission`, contained
    pub const FILE_THREATS: mg::Nav<
        ThreatSubmissionRoot,
        Vec<super::FileThreatSubmission>,
    > = mg::Nav::new("fileThreats");
    /// `urlThreats`: many `microsoft.graph.security.urlThreatSubmission`, contained
    pub const URL_THREATS: mg::Nav<
        ThreatSubmissionRoot,
        Vec<super::UrlThreatSubmission>,
    > = mg::Nav::new("urlThreats");
}
