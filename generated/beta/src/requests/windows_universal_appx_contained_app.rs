// @generated
use crate::{mg, models};

/// Requests on one [`WindowsUniversalAppXContainedApp`](models::WindowsUniversalAppXContainedApp):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_microsoft_store_for_business_app()
///     .contained_apps()
///     .id(id)
///     .cast_to_windows_universal_appx_contained_app()
/// ```
pub type WindowsUniversalAppXContainedAppResource = mg::One<
    models::WindowsUniversalAppXContainedApp,
>;

/// Requests on a collection of
/// [`WindowsUniversalAppXContainedApp`](models::WindowsUniversalAppXContainedApp): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_microsoft_store_for_business_app()
///     .contained_apps()
///     .cast_to_windows_universal_appx_contained_app()
/// ```
pub type WindowsUniversalAppXContainedAppCollection = mg::Many<
    models::WindowsUniversalAppXContainedApp,
    WindowsUniversalAppXContainedAppResource,
>;
