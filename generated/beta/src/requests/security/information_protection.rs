// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.informationProtection`, by its URL.
    ///
    /// For example `/security/informationProtection`.
    InformationProtectionResource(mg::One<models::security::InformationProtection>)
}

impl InformationProtectionResource {
    /// `…/labelPolicySettings`: `microsoft.graph.security.informationProtectionPolicySetting`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **InformationProtectionPolicy.Read** | **InformationProtectionPolicy.Read.All** |
    #[inline]
    pub fn label_policy_settings(
        &self,
    ) -> requests::security::information_protection_policy_setting::InformationProtectionPolicySettingResource {
        mg::to(self, "labelPolicySettings")
    }

    /// `…/sensitivityLabels`: many `microsoft.graph.security.sensitivityLabel`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **InformationProtectionPolicy.Read** | **InformationProtectionPolicy.Read.All** |
    /// | `GET …/{id}` | **InformationProtectionPolicy.Read** | **InformationProtectionPolicy.Read.All** |
    #[inline]
    pub fn sensitivity_labels(
        &self,
    ) -> requests::security::sensitivity_label::SensitivityLabelCollection {
        mg::to(self, "sensitivityLabels")
    }
}
