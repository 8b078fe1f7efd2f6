// @generated
use crate::{mg, models, requests};

/// Requests on one [`InformationProtection`](models::security::InformationProtection): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.security().information_protection()`.
#[derive(Clone, Debug)]
pub struct InformationProtectionResource(
    mg::One<models::security::InformationProtection>,
);

mg::builder! { InformationProtectionResource: mg::One<models::security::InformationProtection> }

impl InformationProtectionResource {
    /// `…/labelPolicySettings`: [`InformationProtectionPolicySetting`].
    ///
    /// Least privileged permission to read: `InformationProtectionPolicy.Read` (delegated),
    /// `InformationProtectionPolicy.Read.All` (application).
    ///
    /// [`InformationProtectionPolicySetting`]: models::security::InformationProtectionPolicySetting
    #[inline]
    pub fn label_policy_settings(
        &self,
    ) -> requests::security::information_protection_policy_setting::InformationProtectionPolicySettingResource {
        mg::navigate(self, "labelPolicySettings")
    }

    /// `…/sensitivityLabels`: many [`SensitivityLabel`](models::security::SensitivityLabel).
    ///
    /// Least privileged permission to read: `InformationProtectionPolicy.Read` (delegated),
    /// `InformationProtectionPolicy.Read.All` (application).
    #[inline]
    pub fn sensitivity_labels(
        &self,
    ) -> requests::security::sensitivity_label::SensitivityLabelCollection {
        mg::navigate(self, "sensitivityLabels")
    }
}
