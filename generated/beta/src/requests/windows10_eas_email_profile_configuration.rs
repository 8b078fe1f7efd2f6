// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`Windows10EasEmailProfileConfiguration`](models::Windows10EasEmailProfileConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_eas_email_profile_configuration()
/// ```
pub type Windows10EasEmailProfileConfigurationResource = mg::One<
    models::Windows10EasEmailProfileConfiguration,
    requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseResource,
>;

/// Requests on a collection of
/// [`Windows10EasEmailProfileConfiguration`](models::Windows10EasEmailProfileConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_eas_email_profile_configuration()
/// ```
pub type Windows10EasEmailProfileConfigurationCollection = mg::Many<
    models::Windows10EasEmailProfileConfiguration,
    Windows10EasEmailProfileConfigurationResource,
    requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseCollection,
>;
