// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.settingsContainer`, by its URL.
    ///
    /// For example `/security/identities/settings`.
    SettingsContainerResource(mg::One<models::security::SettingsContainer>)
}

impl SettingsContainerResource {
    /// `…/autoAuditingConfiguration`: `microsoft.graph.security.autoAuditingConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SecurityIdentitiesAutoConfig.Read.All** | **SecurityIdentitiesAutoConfig.Read.All** |
    /// | `POST` | **SecurityIdentitiesAutoConfig.ReadWrite.All** | **SecurityIdentitiesAutoConfig.ReadWrite.All** |
    #[inline]
    pub fn auto_auditing_configuration(
        &self,
    ) -> requests::security::auto_auditing_configuration::AutoAuditingConfigurationResource {
        mg::to(self, "autoAuditingConfiguration")
    }
}
