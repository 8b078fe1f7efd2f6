// @generated
use crate::mg;

/// Enumeration `microsoft.graph.subjectRightsRequestStage`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubjectRightsRequestStage {
    /// `contentRetrieval` (0)
    ContentRetrieval,
    /// `contentReview` (1)
    ContentReview,
    /// `generateReport` (2)
    GenerateReport,
    /// `contentDeletion` (3)
    ContentDeletion,
    /// `caseResolved` (4)
    CaseResolved,
    /// `contentEstimate` (5)
    ContentEstimate,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
    /// `approval` (7)
    Approval,
}

mg::enumeration! {
    SubjectRightsRequestStage: "microsoft.graph.subjectRightsRequestStage";
    ContentRetrieval: "contentRetrieval" = 0,
    ContentReview: "contentReview" = 1,
    GenerateReport: "generateReport" = 2,
    ContentDeletion: "contentDeletion" = 3,
    CaseResolved: "caseResolved" = 4,
    ContentEstimate: "contentEstimate" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
    Approval: "approval" = 7,
}
