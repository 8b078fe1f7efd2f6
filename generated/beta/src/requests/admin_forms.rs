// @generated
use crate::{mg, models};

/// One `microsoft.graph.adminForms`, by its URL.
///
/// For example `/admin/forms`.
pub type AdminFormsResource = mg::One<models::AdminForms>;
