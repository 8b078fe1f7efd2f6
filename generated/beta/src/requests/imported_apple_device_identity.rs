// @generated
use crate::{mg, models, requests};

/// Requests on one [`ImportedAppleDeviceIdentity`](models::ImportedAppleDeviceIdentity): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .imported_apple_device_identities()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct ImportedAppleDeviceIdentityResource(
    mg::One<models::ImportedAppleDeviceIdentity>,
);

mg::builder! { ImportedAppleDeviceIdentityResource: mg::One<models::ImportedAppleDeviceIdentity> }

impl ImportedAppleDeviceIdentityResource {
    /// `…/microsoft.graph.importedAppleDeviceIdentityResult`: cast to
    /// [`ImportedAppleDeviceIdentityResult`](models::ImportedAppleDeviceIdentityResult).
    #[doc(alias = "microsoft.graph.importedAppleDeviceIdentityResult")]
    #[inline]
    pub fn cast_to_imported_apple_device_identity_result(
        &self,
    ) -> requests::imported_apple_device_identity_result::ImportedAppleDeviceIdentityResultResource {
        mg::navigate(self, "microsoft.graph.importedAppleDeviceIdentityResult")
    }
}

/// Requests on a collection of
/// [`ImportedAppleDeviceIdentity`](models::ImportedAppleDeviceIdentity): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .dep_onboarding_settings()
///     .id(id)
///     .imported_apple_device_identities()
/// ```
#[derive(Clone, Debug)]
pub struct ImportedAppleDeviceIdentityCollection(
    mg::Many<models::ImportedAppleDeviceIdentity, ImportedAppleDeviceIdentityResource>,
);

mg::builder! { ImportedAppleDeviceIdentityCollection: mg::Many<models::ImportedAppleDeviceIdentity, ImportedAppleDeviceIdentityResource> }

impl ImportedAppleDeviceIdentityCollection {
    /// `…/microsoft.graph.importedAppleDeviceIdentityResult`: the members that are
    /// [`ImportedAppleDeviceIdentityResult`](models::ImportedAppleDeviceIdentityResult).
    #[doc(alias = "microsoft.graph.importedAppleDeviceIdentityResult")]
    #[inline]
    pub fn cast_to_imported_apple_device_identity_result(
        &self,
    ) -> requests::imported_apple_device_identity_result::ImportedAppleDeviceIdentityResultCollection {
        mg::navigate(self, "microsoft.graph.importedAppleDeviceIdentityResult")
    }

    /// `POST …/importAppleDeviceIdentityList`.
    ///
    /// Returns a page of
    /// [`ImportedAppleDeviceIdentityResult`](models::ImportedAppleDeviceIdentityResult).
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn import_apple_device_identity_list(
        &self,
        parameters: impl Into<ImportAppleDeviceIdentityList>,
    ) -> mg::Request<mg::Page<models::ImportedAppleDeviceIdentityResult>> {
        self.raw().action_with("importAppleDeviceIdentityList", &parameters.into())
    }
}

/// Parameters of [`ImportedAppleDeviceIdentityCollection::import_apple_device_identity_list`].
///
/// A call can pass `overwrite_imported_device_identities` alone.
pub struct ImportAppleDeviceIdentityList {
    /// `importedAppleDeviceIdentities`.
    pub imported_apple_device_identities: mg::Field<
        Vec<models::ImportedAppleDeviceIdentity>,
    >,
    /// `overwriteImportedDeviceIdentities`. Required.
    pub overwrite_imported_device_identities: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImportAppleDeviceIdentityList: "microsoft.graph.importAppleDeviceIdentityList", parameters;
    imported_apple_device_identities: "importedAppleDeviceIdentities",
    overwrite_imported_device_identities: "overwriteImportedDeviceIdentities" required,
}

mg::required_parameters! {
    ImportAppleDeviceIdentityList;
    overwrite_imported_device_identities: bool,
}
