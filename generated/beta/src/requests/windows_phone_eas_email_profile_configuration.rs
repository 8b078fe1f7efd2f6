// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`WindowsPhoneEasEmailProfileConfiguration`](models::WindowsPhoneEasEmailProfileConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_phone_eas_email_profile_configuration()
/// ```
pub type WindowsPhoneEasEmailProfileConfigurationResource = mg::One<
    models::WindowsPhoneEasEmailProfileConfiguration,
    requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseResource,
>;

/// Requests on a collection of
/// [`WindowsPhoneEasEmailProfileConfiguration`](models::WindowsPhoneEasEmailProfileConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_phone_eas_email_profile_configuration()
/// ```
pub type WindowsPhoneEasEmailProfileConfigurationCollection = mg::Many<
    models::WindowsPhoneEasEmailProfileConfiguration,
    WindowsPhoneEasEmailProfileConfigurationResource,
    requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseCollection,
>;
