// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessPackageAssignmentPolicy`](models::AccessPackageAssignmentPolicy): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.entitlement_management().access_package_assignment_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessPackageAssignmentPolicyResource(
    mg::One<models::AccessPackageAssignmentPolicy>,
);

mg::builder! { AccessPackageAssignmentPolicyResource: mg::One<models::AccessPackageAssignmentPolicy> }

impl AccessPackageAssignmentPolicyResource {
    /// `…/accessPackage`: [`AccessPackage`](models::AccessPackage).
    #[inline]
    pub fn access_package(&self) -> requests::access_package::AccessPackageResource {
        mg::navigate(self, "accessPackage")
    }

    /// `…/accessPackageCatalog`: [`AccessPackageCatalog`](models::AccessPackageCatalog).
    #[inline]
    pub fn access_package_catalog(
        &self,
    ) -> requests::access_package_catalog::AccessPackageCatalogResource {
        mg::navigate(self, "accessPackageCatalog")
    }

    /// `…/customExtensionHandlers`: many
    /// [`CustomExtensionHandler`](models::CustomExtensionHandler).
    #[inline]
    pub fn custom_extension_handlers(
        &self,
    ) -> requests::custom_extension_handler::CustomExtensionHandlerCollection {
        mg::navigate(self, "customExtensionHandlers")
    }

    /// `…/customExtensionStageSettings`: many
    /// [`CustomExtensionStageSetting`](models::CustomExtensionStageSetting).
    #[inline]
    pub fn custom_extension_stage_settings(
        &self,
    ) -> requests::custom_extension_stage_setting::CustomExtensionStageSettingCollection {
        mg::navigate(self, "customExtensionStageSettings")
    }
}

/// Requests on a collection of
/// [`AccessPackageAssignmentPolicy`](models::AccessPackageAssignmentPolicy): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.entitlement_management().access_package_assignment_policies()`.
pub type AccessPackageAssignmentPolicyCollection = mg::Many<
    models::AccessPackageAssignmentPolicy,
    AccessPackageAssignmentPolicyResource,
>;
