// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidForWorkGmailEasConfiguration`](models::AndroidForWorkGmailEasConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_for_work_gmail_eas_configuration()
/// ```
pub type AndroidForWorkGmailEasConfigurationResource = mg::One<
    models::AndroidForWorkGmailEasConfiguration,
    requests::android_for_work_eas_email_profile_base::AndroidForWorkEasEmailProfileBaseResource,
>;

/// Requests on a collection of
/// [`AndroidForWorkGmailEasConfiguration`](models::AndroidForWorkGmailEasConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_for_work_gmail_eas_configuration()
/// ```
pub type AndroidForWorkGmailEasConfigurationCollection = mg::Many<
    models::AndroidForWorkGmailEasConfiguration,
    AndroidForWorkGmailEasConfigurationResource,
    requests::android_for_work_eas_email_profile_base::AndroidForWorkEasEmailProfileBaseCollection,
>;
