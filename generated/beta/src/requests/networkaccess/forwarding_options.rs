// @generated
use crate::{mg, models};

/// Requests on one [`ForwardingOptions`](models::networkaccess::ForwardingOptions): `get`,
/// `update`, `delete`.
///
/// For example `graph.network_access().settings().forwarding_options()`.
pub type ForwardingOptionsResource = mg::One<models::networkaccess::ForwardingOptions>;
