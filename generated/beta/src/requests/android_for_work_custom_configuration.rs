// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidForWorkCustomConfiguration`](models::AndroidForWorkCustomConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_for_work_custom_configuration()
/// ```
pub type AndroidForWorkCustomConfigurationResource = mg::One<
    models::AndroidForWorkCustomConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`AndroidForWorkCustomConfiguration`](models::AndroidForWorkCustomConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_for_work_custom_configuration()
/// ```
pub type AndroidForWorkCustomConfigurationCollection = mg::Many<
    models::AndroidForWorkCustomConfiguration,
    AndroidForWorkCustomConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
