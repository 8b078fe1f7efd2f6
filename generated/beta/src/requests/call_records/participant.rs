// @generated
use crate::{mg, models};

/// One `microsoft.graph.callRecords.participant`, by its URL.
///
/// For example `/communications/callRecords/{callRecord-id}/participants_v2/{participant-id}`.
pub type ParticipantResource = mg::One<models::call_records::Participant>;

/// A collection of `microsoft.graph.callRecords.participant`, by its URL.
///
/// For example `/communications/callRecords/{callRecord-id}/participants_v2`.
pub type ParticipantCollection = mg::Many<
    models::call_records::Participant,
    ParticipantResource,
>;
