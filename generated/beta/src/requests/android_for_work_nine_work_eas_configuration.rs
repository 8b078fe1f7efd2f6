// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidForWorkNineWorkEasConfiguration`](models::AndroidForWorkNineWorkEasConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_for_work_nine_work_eas_configuration()
/// ```
pub type AndroidForWorkNineWorkEasConfigurationResource = mg::One<
    models::AndroidForWorkNineWorkEasConfiguration,
    requests::android_for_work_eas_email_profile_base::AndroidForWorkEasEmailProfileBaseResource,
>;

/// Requests on a collection of
/// [`AndroidForWorkNineWorkEasConfiguration`](models::AndroidForWorkNineWorkEasConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_for_work_nine_work_eas_configuration()
/// ```
pub type AndroidForWorkNineWorkEasConfigurationCollection = mg::Many<
    models::AndroidForWorkNineWorkEasConfiguration,
    AndroidForWorkNineWorkEasConfigurationResource,
    requests::android_for_work_eas_email_profile_base::AndroidForWorkEasEmailProfileBaseCollection,
>;
