// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows81WifiImportConfiguration`](models::Windows81WifiImportConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows81_wifi_import_configuration()
/// ```
pub type Windows81WifiImportConfigurationResource = mg::One<
    models::Windows81WifiImportConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`Windows81WifiImportConfiguration`](models::Windows81WifiImportConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows81_wifi_import_configuration()
/// ```
pub type Windows81WifiImportConfigurationCollection = mg::Many<
    models::Windows81WifiImportConfiguration,
    Windows81WifiImportConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
