// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.autoAuditingConfiguration`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`AutoAuditingConfigurationResource`], for example
/// `graph.security().identities().settings().auto_auditing_configuration()`.
///
/// [`AutoAuditingConfigurationResource`]: crate::requests::security::auto_auditing_configuration::AutoAuditingConfigurationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-autoauditingconfiguration?view=graph-rest-beta
pub struct AutoAuditingConfiguration {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAutomatic`. Never null.
    pub is_automatic: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AutoAuditingConfiguration: "microsoft.graph.security.autoAuditingConfiguration", entity, base crate::models::Entity;
    id: "id" key required,
    is_automatic: "isAutomatic" required,
}

mg::derived_from! { AutoAuditingConfiguration: crate::models::Entity }
