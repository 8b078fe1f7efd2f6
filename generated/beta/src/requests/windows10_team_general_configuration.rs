// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`Windows10TeamGeneralConfiguration`](models::Windows10TeamGeneralConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_team_general_configuration()
/// ```
pub type Windows10TeamGeneralConfigurationResource = mg::One<
    models::Windows10TeamGeneralConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`Windows10TeamGeneralConfiguration`](models::Windows10TeamGeneralConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_team_general_configuration()
/// ```
pub type Windows10TeamGeneralConfigurationCollection = mg::Many<
    models::Windows10TeamGeneralConfiguration,
    Windows10TeamGeneralConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
