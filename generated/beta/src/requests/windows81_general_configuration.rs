// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows81GeneralConfiguration`](models::Windows81GeneralConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows81_general_configuration()
/// ```
pub type Windows81GeneralConfigurationResource = mg::One<
    models::Windows81GeneralConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`Windows81GeneralConfiguration`](models::Windows81GeneralConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_windows81_general_configuration()`.
pub type Windows81GeneralConfigurationCollection = mg::Many<
    models::Windows81GeneralConfiguration,
    Windows81GeneralConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
