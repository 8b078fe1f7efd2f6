// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementDerivedCredentialSettings`]: `get`, `update`, `delete`.
///
/// For example `graph.device_management().derived_credentials().id(id)`.
///
/// [`DeviceManagementDerivedCredentialSettings`]: models::DeviceManagementDerivedCredentialSettings
pub type DeviceManagementDerivedCredentialSettingsResource = mg::One<
    models::DeviceManagementDerivedCredentialSettings,
>;

/// Requests on a collection of [`DeviceManagementDerivedCredentialSettings`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().derived_credentials()`.
///
/// [`DeviceManagementDerivedCredentialSettings`]: models::DeviceManagementDerivedCredentialSettings
pub type DeviceManagementDerivedCredentialSettingsCollection = mg::Many<
    models::DeviceManagementDerivedCredentialSettings,
    DeviceManagementDerivedCredentialSettingsResource,
>;
