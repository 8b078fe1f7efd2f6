// @generated
use crate::{mg, models};

/// One `microsoft.graph.readingAssignmentSubmission`, by its URL.
///
/// For example `/education/reports/readingAssignmentSubmissions/{readingAssignmentSubmission-id}`.
pub type ReadingAssignmentSubmissionResource = mg::One<
    models::ReadingAssignmentSubmission,
>;

/// A collection of `microsoft.graph.readingAssignmentSubmission`, by its URL.
///
/// For example `/education/reports/readingAssignmentSubmissions`.
pub type ReadingAssignmentSubmissionCollection = mg::Many<
    models::ReadingAssignmentSubmission,
    ReadingAssignmentSubmissionResource,
>;
