// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUniversalAppXContainedApp`][reference], derived from
/// [`MobileContainedApp`](super::MobileContainedApp).
///
/// Requests: [`WindowsUniversalAppXContainedAppCollection`], for example:
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
///
/// [`WindowsUniversalAppXContainedAppCollection`]: crate::requests::windows_universal_appx_contained_app::WindowsUniversalAppXContainedAppCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsuniversalappxcontainedapp?view=graph-rest-beta
pub struct WindowsUniversalAppXContainedApp {
    /// `appUserModelId`.
    pub app_user_model_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsUniversalAppXContainedApp: "microsoft.graph.windowsUniversalAppXContainedApp", entity, base super::MobileContainedApp;
    app_user_model_id: "appUserModelId",
    id: "id" key required,
}

mg::derived_from! { WindowsUniversalAppXContainedApp: super::MobileContainedApp, super::Entity }
