// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`Windows10NetworkBoundaryConfiguration`](models::Windows10NetworkBoundaryConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_network_boundary_configuration()
/// ```
pub type Windows10NetworkBoundaryConfigurationResource = mg::One<
    models::Windows10NetworkBoundaryConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`Windows10NetworkBoundaryConfiguration`](models::Windows10NetworkBoundaryConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_network_boundary_configuration()
/// ```
pub type Windows10NetworkBoundaryConfigurationCollection = mg::Many<
    models::Windows10NetworkBoundaryConfiguration,
    Windows10NetworkBoundaryConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
