// @generated
use crate::{mg, models};

/// One `microsoft.graph.authoredNote`, by its URL.
///
/// For example `/privacy/subjectRightsRequests/{subjectRightsRequest-id}/notes/{authoredNote-id}`.
pub type AuthoredNoteResource = mg::One<models::AuthoredNote>;

/// A collection of `microsoft.graph.authoredNote`, by its URL.
///
/// For example `/privacy/subjectRightsRequests/{subjectRightsRequest-id}/notes`.
pub type AuthoredNoteCollection = mg::Many<models::AuthoredNote, AuthoredNoteResource>;
