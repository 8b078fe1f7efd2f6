// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.forwardingOptions`, by its URL.
///
/// For example `/networkAccess/settings/forwardingOptions`.
pub type ForwardingOptionsResource = mg::One<models::networkaccess::ForwardingOptions>;
