// @generated
use crate::{mg, models};

/// Requests on one [`SpeakerAssignmentSubmission`](models::SpeakerAssignmentSubmission): `get`,
/// `update`, `delete`.
///
/// For example `graph.education().reports().speaker_assignment_submissions().id(id)`.
pub type SpeakerAssignmentSubmissionResource = mg::One<
    models::SpeakerAssignmentSubmission,
>;

/// Requests on a collection of
/// [`SpeakerAssignmentSubmission`](models::SpeakerAssignmentSubmission): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.education().reports().speaker_assignment_submissions()`.
pub type SpeakerAssignmentSubmissionCollection = mg::Many<
    models::SpeakerAssignmentSubmission,
    SpeakerAssignmentSubmissionResource,
>;
