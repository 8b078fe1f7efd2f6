// @generated
use crate::mg;

/// Enumeration `microsoft.graph.educationFeedbackResourceOutcomeStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EducationFeedbackResourceOutcomeStatus {
    /// `notPublished` (0)
    NotPublished,
    /// `pendingPublish` (1)
    PendingPublish,
    /// `published` (2)
    Published,
    /// `failedPublish` (3)
    FailedPublish,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    EducationFeedbackResourceOutcomeStatus: "microsoft.graph.educationFeedbackResourceOutcomeStatus";
    NotPublished: "notPublished" = 0,
    PendingPublish: "pendingPublish" = 1,
    Published: "published" = 2,
    FailedPublish: "failedPublish" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
