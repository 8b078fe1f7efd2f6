// @generated
use crate::{mg, models};

/// Requests on one [`AdminForms`](models::AdminForms): `get`, `update`, `delete`.
///
/// For example `graph.admin().forms()`.
pub type AdminFormsResource = mg::One<models::AdminForms>;
