// @generated
use crate::{mg, models, requests};

/// Requests on one [`ImportedDeviceIdentity`](models::ImportedDeviceIdentity): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().imported_device_identities().id(id)`.
#[derive(Clone, Debug)]
pub struct ImportedDeviceIdentityResource(mg::One<models::ImportedDeviceIdentity>);

mg::builder! { ImportedDeviceIdentityResource: mg::One<models::ImportedDeviceIdentity> }

impl ImportedDeviceIdentityResource {
    /// `…/microsoft.graph.importedDeviceIdentityResult`: cast to
    /// [`ImportedDeviceIdentityResult`](models::ImportedDeviceIdentityResult).
    #[doc(alias = "microsoft.graph.importedDeviceIdentityResult")]
    #[inline]
    pub fn cast_to_imported_device_identity_result(
        &self,
    ) -> requests::imported_device_identity_result::ImportedDeviceIdentityResultResource {
        mg::navigate(self, "microsoft.graph.importedDeviceIdentityResult")
    }
}

/// Requests on a collection of [`ImportedDeviceIdentity`](models::ImportedDeviceIdentity): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().imported_device_identities()`.
#[derive(Clone, Debug)]
pub struct ImportedDeviceIdentityCollection(
    mg::Many<models::ImportedDeviceIdentity, ImportedDeviceIdentityResource>,
);

mg::builder! { ImportedDeviceIdentityCollection: mg::Many<models::ImportedDeviceIdentity, ImportedDeviceIdentityResource> }

impl ImportedDeviceIdentityCollection {
    /// `…/microsoft.graph.importedDeviceIdentityResult`: the members that are
    /// [`ImportedDeviceIdentityResult`](models::ImportedDeviceIdentityResult).
    #[doc(alias = "microsoft.graph.importedDeviceIdentityResult")]
    #[inline]
    pub fn cast_to_imported_device_identity_result(
        &self,
    ) -> requests::imported_device_identity_result::ImportedDeviceIdentityResultCollection {
        mg::navigate(self, "microsoft.graph.importedDeviceIdentityResult")
    }

    /// `POST …/importDeviceIdentityList`.
    ///
    /// Returns a page of [`ImportedDeviceIdentityResult`](models::ImportedDeviceIdentityResult).
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn import_device_identity_list(
        &self,
        parameters: impl Into<ImportDeviceIdentityList>,
    ) -> mg::Request<mg::Page<models::ImportedDeviceIdentityResult>> {
        self.raw().action_with("importDeviceIdentityList", &parameters.into())
    }

    /// `POST …/searchExistingIdentities`.
    ///
    /// Returns a page of [`ImportedDeviceIdentity`](models::ImportedDeviceIdentity).
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn search_existing_identities(
        &self,
        parameters: SearchExistingIdentities,
    ) -> mg::Request<mg::Page<models::ImportedDeviceIdentity>> {
        self.raw().action_with("searchExistingIdentities", &parameters)
    }
}

/// Parameters of [`ImportedDeviceIdentityCollection::import_device_identity_list`].
///
/// A call can pass `overwrite_imported_device_identities` alone.
pub struct ImportDeviceIdentityList {
    /// `importedDeviceIdentities`.
    pub imported_device_identities: mg::Field<Vec<models::ImportedDeviceIdentity>>,
    /// `overwriteImportedDeviceIdentities`. Required.
    pub overwrite_imported_device_identities: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImportDeviceIdentityList: "microsoft.graph.importDeviceIdentityList", parameters;
    imported_device_identities: "importedDeviceIdentities",
    overwrite_imported_device_identities: "overwriteImportedDeviceIdentities" required,
}

mg::required_parameters! {
    ImportDeviceIdentityList;
    overwrite_imported_device_identities: bool,
}

/// Parameters of [`ImportedDeviceIdentityCollection::search_existing_identities`].
pub struct SearchExistingIdentities {
    /// `importedDeviceIdentities`.
    pub imported_device_identities: mg::Field<Vec<models::ImportedDeviceIdentity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchExistingIdentities: "microsoft.graph.searchExistingIdentities", parameters;
    imported_device_identities: "importedDeviceIdentities",
}
