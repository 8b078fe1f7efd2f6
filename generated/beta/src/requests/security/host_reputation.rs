// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.hostReputation`, by its URL.
///
/// For example `/security/threatIntelligence/hosts/{host-id}/reputation`.
pub type HostReputationResource = mg::One<models::security::HostReputation>;
