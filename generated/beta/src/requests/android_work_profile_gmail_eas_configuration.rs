// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidWorkProfileGmailEasConfiguration`](models::AndroidWorkProfileGmailEasConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_work_profile_gmail_eas_configuration()
/// ```
pub type AndroidWorkProfileGmailEasConfigurationResource = mg::One<
    models::AndroidWorkProfileGmailEasConfiguration,
    requests::android_work_profile_eas_email_profile_base::AndroidWorkProfileEasEmailProfileBaseResource,
>;

/// Requests on a collection of
/// [`AndroidWorkProfileGmailEasConfiguration`](models::AndroidWorkProfileGmailEasConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_gmail_eas_configuration()
/// ```
pub type AndroidWorkProfileGmailEasConfigurationCollection = mg::Many<
    models::AndroidWorkProfileGmailEasConfiguration,
    AndroidWorkProfileGmailEasConfigurationResource,
    requests::android_work_profile_eas_email_profile_base::AndroidWorkProfileEasEmailProfileBaseCollection,
>;
