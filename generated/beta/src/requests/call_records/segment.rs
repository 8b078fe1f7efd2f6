// @generated
use crate::{mg, models};

/// One `microsoft.graph.callRecords.segment`, by its URL.
///
/// For example `/communications/callRecords/{callRecord-id}/sessions/{session-id}/segments/{segment-id}`.
pub type SegmentResource = mg::One<models::call_records::Segment>;

/// A collection of `microsoft.graph.callRecords.segment`, by its URL.
///
/// For example `/communications/callRecords/{callRecord-id}/sessions/{session-id}/segments`.
pub type SegmentCollection = mg::Many<models::call_records::Segment, SegmentResource>;
