// @generated
use crate::{mg, models};

/// One `microsoft.graph.adminDynamics`, by its URL.
///
/// For example `/admin/dynamics`.
pub type AdminDynamicsResource = mg::One<models::AdminDynamics>;
