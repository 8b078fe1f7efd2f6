// @generated
use crate::{mg, models, requests};

/// Requests on one [`ControlConfiguration`](models::ControlConfiguration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.entitlement_management().control_configurations().id(id)`.
#[derive(Clone, Debug)]
pub struct ControlConfigurationResource(mg::One<models::ControlConfiguration>);

mg::builder! { ControlConfigurationResource: mg::One<models::ControlConfiguration> }

impl ControlConfigurationResource {
    /// `…/microsoft.graph.endUserSettings`: cast to [`EndUserSettings`](models::EndUserSettings).
    #[doc(alias = "microsoft.graph.endUserSettings")]
    #[inline]
    pub fn cast_to_end_user_settings(
        &self,
    ) -> requests::end_user_settings::EndUserSettingsResource {
        mg::navigate(self, "microsoft.graph.endUserSettings")
    }

    /// `…/microsoft.graph.entraIdProtectionRiskyUserApproval`: cast to
    /// [`EntraIdProtectionRiskyUserApproval`](models::EntraIdProtectionRiskyUserApproval).
    #[doc(alias = "microsoft.graph.entraIdProtectionRiskyUserApproval")]
    #[inline]
    pub fn cast_to_entra_id_protection_risky_user_approval(
        &self,
    ) -> requests::entra_id_protection_risky_user_approval::EntraIdProtectionRiskyUserApprovalResource {
        mg::navigate(self, "microsoft.graph.entraIdProtectionRiskyUserApproval")
    }

    /// `…/microsoft.graph.insiderRiskyUserApproval`: cast to
    /// [`InsiderRiskyUserApproval`](models::InsiderRiskyUserApproval).
    #[doc(alias = "microsoft.graph.insiderRiskyUserApproval")]
    #[inline]
    pub fn cast_to_insider_risky_user_approval(
        &self,
    ) -> requests::insider_risky_user_approval::InsiderRiskyUserApprovalResource {
        mg::navigate(self, "microsoft.graph.insiderRiskyUserApproval")
    }
}

/// Requests on a collection of [`ControlConfiguration`](models::ControlConfiguration): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.entitlement_management().control_configurations()`.
#[derive(Clone, Debug)]
pub struct ControlConfigurationCollection(
    mg::Many<models::ControlConfiguration, ControlConfigurationResource>,
);

mg::builder! { ControlConfigurationCollection: mg::Many<models::ControlConfiguration, ControlConfigurationResource> }

impl ControlConfigurationCollection {
    /// `…/microsoft.graph.endUserSettings`: the members that are
    /// [`EndUserSettings`](models::EndUserSettings).
    #[doc(alias = "microsoft.graph.endUserSettings")]
    #[inline]
    pub fn cast_to_end_user_settings(
        &self,
    ) -> requests::end_user_settings::EndUserSettingsCollection {
        mg::navigate(self, "microsoft.graph.endUserSettings")
    }

    /// `…/microsoft.graph.entraIdProtectionRiskyUserApproval`: the members that are
    /// [`EntraIdProtectionRiskyUserApproval`](models::EntraIdProtectionRiskyUserApproval).
    #[doc(alias = "microsoft.graph.entraIdProtectionRiskyUserApproval")]
    #[inline]
    pub fn cast_to_entra_id_protection_risky_user_approval(
        &self,
    ) -> requests::entra_id_protection_risky_user_approval::EntraIdProtectionRiskyUserApprovalCollection {
        mg::navigate(self, "microsoft.graph.entraIdProtectionRiskyUserApproval")
    }

    /// `…/microsoft.graph.insiderRiskyUserApproval`: the members that are
    /// [`InsiderRiskyUserApproval`](models::InsiderRiskyUserApproval).
    #[doc(alias = "microsoft.graph.insiderRiskyUserApproval")]
    #[inline]
    pub fn cast_to_insider_risky_user_approval(
        &self,
    ) -> requests::insider_risky_user_approval::InsiderRiskyUserApprovalCollection {
        mg::navigate(self, "microsoft.graph.insiderRiskyUserApproval")
    }
}
