// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.importedDeviceIdentity`, by its URL.
    ///
    /// For example `/deviceManagement/importedDeviceIdentities/{importedDeviceIdentity-id}`.
    ImportedDeviceIdentityResource(mg::One<models::ImportedDeviceIdentity>)
}

impl ImportedDeviceIdentityResource {
    /// `…/microsoft.graph.importedDeviceIdentityResult`
    #[inline]
    pub fn as_imported_device_identity_result(
        &self,
    ) -> requests::imported_device_identity_result::ImportedDeviceIdentityResultResource {
        mg::to(self, "microsoft.graph.importedDeviceIdentityResult")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.importedDeviceIdentity`, by its URL.
    ///
    /// For example `/deviceManagement/importedDeviceIdentities`.
    ImportedDeviceIdentityCollection(mg::Many<models::ImportedDeviceIdentity, ImportedDeviceIdentityResource>)
}

impl ImportedDeviceIdentityCollection {
    /// `…/microsoft.graph.importedDeviceIdentityResult`
    #[inline]
    pub fn as_imported_device_identity_result(
        &self,
    ) -> requests::imported_device_identity_result::ImportedDeviceIdentityResultCollection {
        mg::to(self, "microsoft.graph.importedDeviceIdentityResult")
    }

    /// `POST …/importDeviceIdentityList`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn import_device_identity_list(
        &self,
        parameters: ImportDeviceIdentityList,
    ) -> mg::Request<mg::Page<models::ImportedDeviceIdentityResult>> {
        mg::Path::action_with(self, "importDeviceIdentityList", &parameters)
    }

    /// `POST …/searchExistingIdentities`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementServiceConfig.ReadWrite.All |
    #[inline]
    pub fn search_existing_identities(
        &self,
        parameters: SearchExistingIdentities,
    ) -> mg::Request<mg::Page<models::ImportedDeviceIdentity>> {
        mg::Path::action_with(self, "searchExistingIdentities", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.importDeviceIdentityList`.
    ImportDeviceIdentityList "microsoft.graph.importDeviceIdentityList" "parameters";
    /// `importedDeviceIdentities`: Collection(importedDeviceIdentity)
    imported_device_identities "importedDeviceIdentities": Vec<models::ImportedDeviceIdentity>,
    /// `overwriteImportedDeviceIdentities`: Boolean, not null
    overwrite_imported_device_identities "overwriteImportedDeviceIdentities" "r": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.searchExistingIdentities`.
    SearchExistingIdentities "microsoft.graph.searchExistingIdentities" "parameters";
    /// `importedDeviceIdentities`: Collection(importedDeviceIdentity)
    imported_device_identities "importedDeviceIdentities": Vec<models::ImportedDeviceIdentity>,
}
