// @generated
use crate::{mg, models, requests};

/// Requests on one [`SettingsContainer`](models::security::SettingsContainer): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().identities().settings()`.
#[derive(Clone, Debug)]
pub struct SettingsContainerResource(mg::One<models::security::SettingsContainer>);

mg::builder! { SettingsContainerResource: mg::One<models::security::SettingsContainer> }

impl SettingsContainerResource {
    /// `…/autoAuditingConfiguration`:
    /// [`AutoAuditingConfiguration`](models::security::AutoAuditingConfiguration).
    ///
    /// Least privileged permission to read: `SecurityIdentitiesAutoConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn auto_auditing_configuration(
        &self,
    ) -> requests::security::auto_auditing_configuration::AutoAuditingConfigurationResource {
        mg::navigate(self, "autoAuditingConfiguration")
    }
}
