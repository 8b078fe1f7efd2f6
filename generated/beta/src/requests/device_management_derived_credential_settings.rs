// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementDerivedCredentialSettings`, by its URL.
///
/// For example `/deviceManagement/derivedCredentials/{deviceManagementDerivedCredentialSettings-id}`.
pub type DeviceManagementDerivedCredentialSettingsResource = mg::One<
    models::DeviceManagementDerivedCredentialSettings,
>;

/// A collection of `microsoft.graph.deviceManagementDerivedCredentialSettings`, by its URL.
///
/// For example `/deviceManagement/derivedCredentials`.
pub type DeviceManagementDerivedCredentialSettingsCollection = mg::Many<
    models::DeviceManagementDerivedCredentialSettings,
    DeviceManagementDerivedCredentialSettingsResource,
>;
