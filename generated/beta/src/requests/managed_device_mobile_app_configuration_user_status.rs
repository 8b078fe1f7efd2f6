// @generated
use crate::{mg, models};

/// Requests on one [`ManagedDeviceMobileAppConfigurationUserStatus`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .ios_lob_app_provisioning_configurations()
///     .id(id)
///     .user_statuses()
///     .id(id)
/// ```
///
/// [`ManagedDeviceMobileAppConfigurationUserStatus`]: models::ManagedDeviceMobileAppConfigurationUserStatus
pub type ManagedDeviceMobileAppConfigurationUserStatusResource = mg::One<
    models::ManagedDeviceMobileAppConfigurationUserStatus,
>;

/// Requests on a collection of [`ManagedDeviceMobileAppConfigurationUserStatus`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .ios_lob_app_provisioning_configurations()
///     .id(id)
///     .user_statuses()
/// ```
///
/// [`ManagedDeviceMobileAppConfigurationUserStatus`]: models::ManagedDeviceMobileAppConfigurationUserStatus
pub type ManagedDeviceMobileAppConfigurationUserStatusCollection = mg::Many<
    models::ManagedDeviceMobileAppConfigurationUserStatus,
    ManagedDeviceMobileAppConfigurationUserStatusResource,
>;
