// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.conditionalAccessSettings`, by its URL.
///
/// For example `/networkAccess/settings/conditionalAccess`.
pub type ConditionalAccessSettingsResource = mg::One<
    models::networkaccess::ConditionalAccessSettings,
>;
