// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsSoftwareUpdateConfiguration`](models::MacOsSoftwareUpdateConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_software_update_configuration()
/// ```
pub type MacOsSoftwareUpdateConfigurationResource = mg::One<
    models::MacOsSoftwareUpdateConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`MacOsSoftwareUpdateConfiguration`](models::MacOsSoftwareUpdateConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_mac_os_software_update_configuration()
/// ```
pub type MacOsSoftwareUpdateConfigurationCollection = mg::Many<
    models::MacOsSoftwareUpdateConfiguration,
    MacOsSoftwareUpdateConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
