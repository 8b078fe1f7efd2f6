// @generated
use crate::{mg, models};

/// Requests on one
/// [`ImportedWindowsAutopilotDeviceIdentity`](models::ImportedWindowsAutopilotDeviceIdentity):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().imported_windows_autopilot_device_identities().id(id)`.
pub type ImportedWindowsAutopilotDeviceIdentityResource = mg::One<
    models::ImportedWindowsAutopilotDeviceIdentity,
>;

/// Requests on a collection of
/// [`ImportedWindowsAutopilotDeviceIdentity`](models::ImportedWindowsAutopilotDeviceIdentity):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().imported_windows_autopilot_device_identities()`.
#[derive(Clone, Debug)]
pub struct ImportedWindowsAutopilotDeviceIdentityCollection(
    mg::Many<
        models::ImportedWindowsAutopilotDeviceIdentity,
        ImportedWindowsAutopilotDeviceIdentityResource,
    >,
);

mg::builder! { ImportedWindowsAutopilotDeviceIdentityCollection: mg::Many<models::ImportedWindowsAutopilotDeviceIdentity, ImportedWindowsAutopilotDeviceIdentityResource> }

impl ImportedWindowsAutopilotDeviceIdentityCollection {
    /// `POST …/import`.
    ///
    /// Returns a page of
    /// [`ImportedWindowsAutopilotDeviceIdentity`](models::ImportedWindowsAutopilotDeviceIdentity).
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn import(
        &self,
        parameters: Import,
    ) -> mg::Request<mg::Page<models::ImportedWindowsAutopilotDeviceIdentity>> {
        self.raw().action_with("import", &parameters)
    }
}

/// Parameters of [`ImportedWindowsAutopilotDeviceIdentityCollection::import`].
pub struct Import {
    /// `importedWindowsAutopilotDeviceIdentities`.
    pub imported_windows_autopilot_device_identities: mg::Field<
        Vec<models::ImportedWindowsAutopilotDeviceIdentity>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Import: "microsoft.graph.import", parameters;
    imported_windows_autopilot_device_identities: "importedWindowsAutopilotDeviceIdentities",
}
