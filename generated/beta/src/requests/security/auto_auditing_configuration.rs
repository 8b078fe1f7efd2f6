// @generated
use crate::{mg, models};

/// Requests on one [`AutoAuditingConfiguration`](models::security::AutoAuditingConfiguration):
/// `get`, `update`, `delete`.
///
/// For example `graph.security().identities().settings().auto_auditing_configuration()`.
pub type AutoAuditingConfigurationResource = mg::One<
    models::security::AutoAuditingConfiguration,
>;
