// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.accessPackageAssignmentPolicy`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageAssignmentPolicies/{accessPackageAssignmentPolicy-id}`.
    AccessPackageAssignmentPolicyResource(mg::One<models::AccessPackageAssignmentPolicy>)
}

impl AccessPackageAssignmentPolicyResource {
    /// `…/accessPackage`: `accessPackage`
    #[inline]
    pub fn access_package(&self) -> requests::access_package::AccessPackageResource {
        mg::to(self, "accessPackage")
    }

    /// `…/accessPackageCatalog`: `accessPackageCatalog`
    #[inline]
    pub fn access_package_catalog(
        &self,
    ) -> requests::access_package_catalog::AccessPackageCatalogResource {
        mg::to(self, "accessPackageCatalog")
    }

    /// `…/customExtensionHandlers`: many `customExtensionHandler`
    #[inline]
    pub fn custom_extension_handlers(
        &self,
    ) -> requests::custom_extension_handler::CustomExtensionHandlerCollection {
        mg::to(self, "customExtensionHandlers")
    }

    /// `…/customExtensionStageSettings`: many `customExtensionStageSetting`
    #[inline]
    pub fn custom_extension_stage_settings(
        &self,
    ) -> requests::custom_extension_stage_setting::CustomExtensionStageSettingCollection {
        mg::to(self, "customExtensionStageSettings")
    }
}

/// A collection of `microsoft.graph.accessPackageAssignmentPolicy`, by its URL.
///
/// For example `/entitlementManagement/accessPackageAssignmentPolicies`.
pub type AccessPackageAssignmentPolicyCollection = mg::Many<
    models::AccessPackageAssignmentPolicy,
    AccessPackageAssignmentPolicyResource,
>;
