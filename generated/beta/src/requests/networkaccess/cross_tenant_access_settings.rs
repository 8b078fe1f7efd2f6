// @generated
use crate::{mg, models};

/// One `microsoft.graph.networkaccess.crossTenantAccessSettings`, by its URL.
///
/// For example `/networkAccess/settings/crossTenantAccess`.
pub type CrossTenantAccessSettingsResource = mg::One<
    models::networkaccess::CrossTenantAccessSettings,
>;
