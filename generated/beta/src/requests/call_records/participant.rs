// @generated
use crate::{mg, models};

/// Requests on one [`Participant`](models::call_records::Participant): `get`, `update`, `delete`.
///
/// For example `graph.communications().call_records().id(id).participants_v2().id(id)`.
pub type ParticipantResource = mg::One<models::call_records::Participant>;

/// Requests on a collection of [`Participant`](models::call_records::Participant): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.communications().call_records().id(id).participants_v2()`.
pub type ParticipantCollection = mg::Many<
    models::call_records::Participant,
    ParticipantResource,
>;
