// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.exposureCaseGitHub`.
pub struct ExposureCaseGitHub {
    /// `environmentId`.
    pub environment_id: mg::Field<String>,
    /// `issueNumber`.
    pub issue_number: mg::Field<i32>,
    /// `issueUrl`.
    pub issue_url: mg::Field<String>,
    /// `primaryAssessmentId`.
    pub primary_assessment_id: mg::Field<String>,
    /// `repoName`.
    pub repo_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExposureCaseGitHub: "microsoft.graph.security.caseManagement.exposureCaseGitHub", complex;
    environment_id: "environmentId",
    issue_number: "issueNumber",
    issue_url: "issueUrl",
    primary_assessment_id: "primaryAssessmentId",
    repo_name: "repoName",
}
