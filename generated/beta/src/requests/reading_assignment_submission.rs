// @generated
use crate::{mg, models};

/// Requests on one [`ReadingAssignmentSubmission`](models::ReadingAssignmentSubmission): `get`,
/// `update`, `delete`.
///
/// For example `graph.education().reports().reading_assignment_submissions().id(id)`.
pub type ReadingAssignmentSubmissionResource = mg::One<
    models::ReadingAssignmentSubmission,
>;

/// Requests on a collection of
/// [`ReadingAssignmentSubmission`](models::ReadingAssignmentSubmission): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.education().reports().reading_assignment_submissions()`.
pub type ReadingAssignmentSubmissionCollection = mg::Many<
    models::ReadingAssignmentSubmission,
    ReadingAssignmentSubmissionResource,
>;
