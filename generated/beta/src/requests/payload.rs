// @generated
use crate::{mg, models};

/// Requests on one [`Payload`](models::Payload): `get`, `update`, `delete`.
///
/// For example `graph.security().attack_simulation().payloads().id(id)`.
pub type PayloadResource = mg::One<models::Payload>;

/// Requests on a collection of [`Payload`](models::Payload): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.security().attack_simulation().payloads()`.
pub type PayloadCollection = mg::Many<models::Payload, PayloadResource>;
