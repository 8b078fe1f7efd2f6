// @generated
use crate::{mg, models};

/// Requests on one [`AuthoredNote`](models::AuthoredNote): `get`, `update`, `delete`.
///
/// For example `graph.privacy().subject_rights_requests().id(id).notes().id(id)`.
pub type AuthoredNoteResource = mg::One<models::AuthoredNote>;

/// Requests on a collection of [`AuthoredNote`](models::AuthoredNote): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.privacy().subject_rights_requests().id(id).notes()`.
pub type AuthoredNoteCollection = mg::Many<models::AuthoredNote, AuthoredNoteResource>;
