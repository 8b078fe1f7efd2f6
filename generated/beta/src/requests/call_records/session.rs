// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.callRecords.session`, by its URL.
    ///
    /// For example `/communications/callRecords/{callRecord-id}/sessions/{session-id}`.
    SessionResource(mg::One<models::call_records::Session>)
}

impl SessionResource {
    /// `…/segments`: many `microsoft.graph.callRecords.segment`
    #[inline]
    pub fn segments(&self) -> requests::call_records::segment::SegmentCollection {
        mg::to(self, "segments")
    }
}

/// A collection of `microsoft.graph.callRecords.session`, by its URL.
///
/// For example `/communications/callRecords/{callRecord-id}/sessions`.
pub type SessionCollection = mg::Many<models::call_records::Session, SessionResource>;
