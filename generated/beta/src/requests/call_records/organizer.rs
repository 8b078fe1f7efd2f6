// @generated
use crate::{mg, models};

/// Requests on one [`Organizer`](models::call_records::Organizer): `get`, `update`, `delete`.
///
/// For example `graph.communications().call_records().id(id).organizer_v2()`.
pub type OrganizerResource = mg::One<models::call_records::Organizer>;
