// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.importedAppleDeviceIdentity`, by its URL.
    ///
    /// For example `/deviceManagement/depOnboardingSettings/{depOnboardingSetting-id}/importedAppleDeviceIdentities/{importedAppleDeviceIdentity-id}`.
    ImportedAppleDeviceIdentityResource(mg::One<models::ImportedAppleDeviceIdentity>)
}

impl ImportedAppleDeviceIdentityResource {
    /// `…/microsoft.graph.importedAppleDeviceIdentityResult`
    #[inline]
    pub fn as_imported_apple_device_identity_result(
        &self,
    ) -> requests::imported_apple_device_identity_result::ImportedAppleDeviceIdentityResultResource {
        mg::to(self, "microsoft.graph.importedAppleDeviceIdentityResult")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.importedAppleDeviceIdentity`, by its URL.
    ///
    /// For example `/deviceManagement/depOnboardingSettings/{depOnboardingSetting-id}/importedAppleDeviceIdentities`.
    ImportedAppleDeviceIdentityCollection(mg::Many<models::ImportedAppleDeviceIdentity, ImportedAppleDeviceIdentityResource>)
}

impl ImportedAppleDeviceIdentityCollection {
    /// `…/microsoft.graph.importedAppleDeviceIdentityResult`
    #[inline]
    pub fn as_imported_apple_device_identity_result(
        &self,
    ) -> requests::imported_apple_device_identity_result::ImportedAppleDeviceIdentityResultCollection {
        mg::to(self, "microsoft.graph.importedAppleDeviceIdentityResult")
    }

    /// `POST …/importAppleDeviceIdentityList`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn import_apple_device_identity_list(
        &self,
        parameters: ImportAppleDeviceIdentityList,
    ) -> mg::Request<mg::Page<models::ImportedAppleDeviceIdentityResult>> {
        mg::Path::action_with(self, "importAppleDeviceIdentityList", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.importAppleDeviceIdentityList`.
    ImportAppleDeviceIdentityList "microsoft.graph.importAppleDeviceIdentityList" "parameters";
    /// `importedAppleDeviceIdentities`: Collection(importedAppleDeviceIdentity)
    imported_apple_device_identities "importedAppleDeviceIdentities": Vec<models::ImportedAppleDeviceIdentity>,
    /// `overwriteImportedDeviceIdentities`: Boolean, not null
    overwrite_imported_device_identities "overwriteImportedDeviceIdentities" "r": bool,
}
