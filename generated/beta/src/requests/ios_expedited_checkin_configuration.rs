// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosExpeditedCheckinConfiguration`](models::IosExpeditedCheckinConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_ios_expedited_checkin_configuration()
/// ```
pub type IosExpeditedCheckinConfigurationResource = mg::One<
    models::IosExpeditedCheckinConfiguration,
    requests::apple_expedited_checkin_configuration_base::AppleExpeditedCheckinConfigurationBaseResource,
>;

/// Requests on a collection of
/// [`IosExpeditedCheckinConfiguration`](models::IosExpeditedCheckinConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_ios_expedited_checkin_configuration()
/// ```
pub type IosExpeditedCheckinConfigurationCollection = mg::Many<
    models::IosExpeditedCheckinConfiguration,
    IosExpeditedCheckinConfigurationResource,
    requests::apple_expedited_checkin_configuration_base::AppleExpeditedCheckinConfigurationBaseCollection,
>;
