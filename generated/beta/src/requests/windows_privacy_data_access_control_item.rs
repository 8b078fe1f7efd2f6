// @generated
use crate::{mg, models};

/// Requests on one
/// [`WindowsPrivacyDataAccessControlItem`](models::WindowsPrivacyDataAccessControlItem): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_general_configuration()
///     .privacy_access_controls()
///     .id(id)
/// ```
pub type WindowsPrivacyDataAccessControlItemResource = mg::One<
    models::WindowsPrivacyDataAccessControlItem,
>;

/// Requests on a collection of
/// [`WindowsPrivacyDataAccessControlItem`](models::WindowsPrivacyDataAccessControlItem): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_general_configuration()
///     .privacy_access_controls()
/// ```
pub type WindowsPrivacyDataAccessControlItemCollection = mg::Many<
    models::WindowsPrivacyDataAccessControlItem,
    WindowsPrivacyDataAccessControlItemResource,
>;
