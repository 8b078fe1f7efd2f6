// @generated
use crate::{mg, models};

/// Requests on one [`ItemRetentionLabel`](models::ItemRetentionLabel): `get`, `update`, `delete`.
///
/// For example `graph.drive().root().retention_label()`.
pub type ItemRetentionLabelResource = mg::One<models::ItemRetentionLabel>;
