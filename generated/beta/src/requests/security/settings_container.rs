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
    #[inline]
    pub fn auto_auditing_configuration(
        &self,
    ) -> requests::security::auto_auditing_configuration::AutoAuditingConfigurationResource {
        mg::to(self, "autoAuditingConfiguration")
    }
}
