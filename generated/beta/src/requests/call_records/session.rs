// @generated
use crate::{mg, models, requests};

/// Requests on one [`Session`](models::call_records::Session): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.communications().call_records().id(id).sessions().id(id)`.
#[derive(Clone, Debug)]
pub struct SessionResource(mg::One<models::call_records::Session>);

mg::builder! { SessionResource: mg::One<models::call_records::Session> }

impl SessionResource {
    /// `…/segments`: many [`Segment`](models::call_records::Segment).
    #[inline]
    pub fn segments(&self) -> requests::call_records::segment::SegmentCollection {
        mg::navigate(self, "segments")
    }
}

/// Requests on a collection of [`Session`](models::call_records::Session): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.communications().call_records().id(id).sessions()`.
pub type SessionCollection = mg::Many<models::call_records::Session, SessionResource>;
