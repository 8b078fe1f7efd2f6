// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`WindowsIdentityProtectionConfiguration`](models::WindowsIdentityProtectionConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_identity_protection_configuration()
/// ```
pub type WindowsIdentityProtectionConfigurationResource = mg::One<
    models::WindowsIdentityProtectionConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`WindowsIdentityProtectionConfiguration`](models::WindowsIdentityProtectionConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_identity_protection_configuration()
/// ```
pub type WindowsIdentityProtectionConfigurationCollection = mg::Many<
    models::WindowsIdentityProtectionConfiguration,
    WindowsIdentityProtectionConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
