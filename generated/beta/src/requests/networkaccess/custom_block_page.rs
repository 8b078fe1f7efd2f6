// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.customBlockPage`, by its URL.
///
/// For example `/networkAccess/settings/customBlockPage`.
pub type CustomBlockPageResource = mg::One<models::networkaccess::CustomBlockPage>;
