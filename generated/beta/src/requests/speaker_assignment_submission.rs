// @generated
use crate::{mg, models};

/// One `microsoft.graph.speakerAssignmentSubmission`, by its URL.
///
/// For example `/education/reports/speakerAssignmentSubmissions/{speakerAssignmentSubmission-id}`.
pub type SpeakerAssignmentSubmissionResource = mg::One<
    models::SpeakerAssignmentSubmission,
>;

/// A collection of `microsoft.graph.speakerAssignmentSubmission`, by its URL.
///
/// For example `/education/reports/speakerAssignmentSubmissions`.
pub type SpeakerAssignmentSubmissionCollection = mg::Many<
    models::SpeakerAssignmentSubmission,
    SpeakerAssignmentSubmissionResource,
>;
