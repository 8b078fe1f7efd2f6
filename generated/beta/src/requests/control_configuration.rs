// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.controlConfiguration`, by its URL.
    ///
    /// For example `/entitlementManagement/controlConfigurations/{controlConfiguration-id}`.
    ControlConfigurationResource(mg::One<models::ControlConfiguration>)
}

impl ControlConfigurationResource {
    /// `…/microsoft.graph.endUserSettings`
    #[inline]
    pub fn as_end_user_settings(
        &self,
    ) -> requests::end_user_settings::EndUserSettingsResource {
        mg::to(self, "microsoft.graph.endUserSettings")
    }

    /// `…/microsoft.graph.entraIdProtectionRiskyUserApproval`
    #[inline]
    pub fn as_entra_id_protection_risky_user_approval(
        &self,
    ) -> requests::entra_id_protection_risky_user_approval::EntraIdProtectionRiskyUserApprovalResource {
        mg::to(self, "microsoft.graph.entraIdProtectionRiskyUserApproval")
    }

    /// `…/microsoft.graph.insiderRiskyUserApproval`
    #[inline]
    pub fn as_insider_risky_user_approval(
        &self,
    ) -> requests::insider_risky_user_approval::InsiderRiskyUserApprovalResource {
        mg::to(self, "microsoft.graph.insiderRiskyUserApproval")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.controlConfiguration`, by its URL.
    ///
    /// For example `/entitlementManagement/controlConfigurations`.
    ControlConfigurationCollection(mg::Many<models::ControlConfiguration, ControlConfigurationResource>)
}

impl ControlConfigurationCollection {
    /// `…/microsoft.graph.endUserSettings`
    #[inline]
    pub fn as_end_user_settings(
        &self,
    ) -> requests::end_user_settings::EndUserSettingsCollection {
        mg::to(self, "microsoft.graph.endUserSettings")
    }

    /// `…/microsoft.graph.entraIdProtectionRiskyUserApproval`
    #[inline]
    pub fn as_entra_id_protection_risky_user_approval(
        &self,
    ) -> requests::entra_id_protection_risky_user_approval::EntraIdProtectionRiskyUserApprovalCollection {
        mg::to(self, "microsoft.graph.entraIdProtectionRiskyUserApproval")
    }

    /// `…/microsoft.graph.insiderRiskyUserApproval`
    #[inline]
    pub fn as_insider_risky_user_approval(
        &self,
    ) -> requests::insider_risky_user_approval::InsiderRiskyUserApprovalCollection {
        mg::to(self, "microsoft.graph.insiderRiskyUserApproval")
    }
}
