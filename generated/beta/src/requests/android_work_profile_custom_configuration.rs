// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidWorkProfileCustomConfiguration`](models::AndroidWorkProfileCustomConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_work_profile_custom_configuration()
/// ```
pub type AndroidWorkProfileCustomConfigurationResource = mg::One<
    models::AndroidWorkProfileCustomConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`AndroidWorkProfileCustomConfiguration`](models::AndroidWorkProfileCustomConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_custom_configuration()
/// ```
pub type AndroidWorkProfileCustomConfigurationCollection = mg::Many<
    models::AndroidWorkProfileCustomConfiguration,
    AndroidWorkProfileCustomConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
