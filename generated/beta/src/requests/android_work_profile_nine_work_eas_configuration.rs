// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidWorkProfileNineWorkEasConfiguration`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_work_profile_nine_work_eas_configuration()
/// ```
///
/// [`AndroidWorkProfileNineWorkEasConfiguration`]: models::AndroidWorkProfileNineWorkEasConfiguration
pub type AndroidWorkProfileNineWorkEasConfigurationResource = mg::One<
    models::AndroidWorkProfileNineWorkEasConfiguration,
    requests::android_work_profile_eas_email_profile_base::AndroidWorkProfileEasEmailProfileBaseResource,
>;

/// Requests on a collection of [`AndroidWorkProfileNineWorkEasConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_nine_work_eas_configuration()
/// ```
///
/// [`AndroidWorkProfileNineWorkEasConfiguration`]: models::AndroidWorkProfileNineWorkEasConfiguration
pub type AndroidWorkProfileNineWorkEasConfigurationCollection = mg::Many<
    models::AndroidWorkProfileNineWorkEasConfiguration,
    AndroidWorkProfileNineWorkEasConfigurationResource,
    requests::android_work_profile_eas_email_profile_base::AndroidWorkProfileEasEmailProfileBaseCollection,
>;
