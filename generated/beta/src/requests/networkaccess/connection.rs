// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.connection`, by its URL.
///
/// For example `/networkAccess/logs/connections/{connection-id}`.
pub type ConnectionResource = mg::One<models::networkaccess::Connection>;

/// A collection of `microsoft.graph.networkaccess.connection`, by its URL.
///
/// For example `/networkAccess/logs/connections`.
pub type ConnectionCollection = mg::Many<
    models::networkaccess::Connection,
    ConnectionResource,
>;
