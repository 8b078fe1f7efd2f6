// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.autoAuditingConfiguration`, by its URL.
///
/// For example `/security/identities/settings/autoAuditingConfiguration`.
pub type AutoAuditingConfigurationResource = mg::One<
    models::security::AutoAuditingConfiguration,
>;
