// @generated
use crate::{mg, models};

/// Requests on one [`CustomBlockPage`](models::networkaccess::CustomBlockPage): `get`, `update`,
/// `delete`.
///
/// For example `graph.network_access().settings().custom_block_page()`.
pub type CustomBlockPageResource = mg::One<models::networkaccess::CustomBlockPage>;
