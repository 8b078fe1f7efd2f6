// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.customExtensionStageSetting`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageAssignmentPolicies/{accessPackageAssignmentPolicy-id}/customExtensionStageSettings/{customExtensionStageSetting-id}`.
    CustomExtensionStageSettingResource(mg::One<models::CustomExtensionStageSetting>)
}

impl CustomExtensionStageSettingResource {
    /// `…/customExtension`: `customCalloutExtension`
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::custom_callout_extension::CustomCalloutExtensionResource {
        mg::to(self, "customExtension")
    }
}

/// A collection of `microsoft.graph.customExtensionStageSetting`, by its URL.
///
/// For example `/entitlementManagement/accessPackageAssignmentPolicies/{accessPackageAssignmentPolicy-id}/customExtensionStageSettings`.
pub type CustomExtensionStageSettingCollection = mg::Many<
    models::CustomExtensionStageSetting,
    CustomExtensionStageSettingResource,
>;
