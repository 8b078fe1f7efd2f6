// @generated
use crate::{mg, models};

/// One `microsoft.graph.adminAppsAndServices`, by its URL.
///
/// For example `/admin/appsAndServices`.
pub type AdminAppsAndServicesResource = mg::One<models::AdminAppsAndServices>;
