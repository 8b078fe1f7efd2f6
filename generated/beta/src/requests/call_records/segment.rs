// @generated
use crate::{mg, models};

/// Requests on one [`Segment`](models::call_records::Segment): `get`, `update`, `delete`.
///
/// For example `graph.communications().call_records().id(id).sessions().id(id).segments().id(id)`.
pub type SegmentResource = mg::One<models::call_records::Segment>;

/// Requests on a collection of [`Segment`](models::call_records::Segment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.communications().call_records().id(id).sessions().id(id).segments()`.
pub type SegmentCollection = mg::Many<models::call_records::Segment, SegmentResource>;
