// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.exposureCaseGitHub`, a complex type.
    ExposureCaseGitHub "microsoft.graph.security.caseManagement.exposureCaseGitHub" "complex";
    /// `environmentId`: String
    environment_id "environmentId": String,
    /// `issueNumber`: Int32
    issue_number "issueNumber": i32,
    /// `issueUrl`: String
    issue_url "issueUrl": String,
    /// `primaryAssessmentId`: String
    primary_assessment_id "primaryAssessmentId": String,
    /// `repoName`: String
    repo_name "repoName": String,
}
