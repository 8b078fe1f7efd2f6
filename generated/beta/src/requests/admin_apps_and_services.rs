// @generated
use crate::{mg, models};

/// Requests on one [`AdminAppsAndServices`](models::AdminAppsAndServices): `get`, `update`,
/// `delete`.
///
/// For example `graph.admin().apps_and_services()`.
pub type AdminAppsAndServicesResource = mg::One<models::AdminAppsAndServices>;
