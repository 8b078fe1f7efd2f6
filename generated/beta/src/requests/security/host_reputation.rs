// @generated
use crate::{mg, models};

/// Requests on one [`HostReputation`](models::security::HostReputation): `get`, `update`, `delete`.
///
/// For example `graph.security().threat_intelligence().hosts().id(id).reputation()`.
pub type HostReputationResource = mg::One<models::security::HostReputation>;
