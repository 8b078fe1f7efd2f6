// @generated
use crate::{mg, models};

/// Requests on one [`FieldValueSet`](models::FieldValueSet): `get`, `update`, `delete`.
///
/// For example `graph.shares().id(id).list_item().fields()`.
pub type FieldValueSetResource = mg::One<models::FieldValueSet>;
