// @generated
use crate::{mg, models};

/// One `microsoft.graph.externalConnectors.connectionQuota`, by its URL.
///
/// For example `/connections/{externalConnection-id}/quota`.
pub type ConnectionQuotaResource = mg::One<models::external_connectors::ConnectionQuota>;
