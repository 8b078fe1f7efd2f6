// @generated
use crate::{mg, models};

/// One `microsoft.graph.callRecords.organizer`, by its URL.
///
/// For example `/communications/callRecords/{callRecord-id}/organizer_v2`.
pub type OrganizerResource = mg::One<models::call_records::Organizer>;
