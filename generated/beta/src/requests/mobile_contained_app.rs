// @generated
use crate::{mg, models, requests};

/// Requests on one [`MobileContainedApp`](models::MobileContainedApp): `get`, `update`, `delete`,
/// and the methods below.
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
/// ```
#[derive(Clone, Debug)]
pub struct MobileContainedAppResource(mg::One<models::MobileContainedApp>);

mg::builder! { MobileContainedAppResource: mg::One<models::MobileContainedApp> }

impl MobileContainedAppResource {
    /// `…/microsoft.graph.microsoftStoreForBusinessContainedApp`: cast to
    /// [`MicrosoftStoreForBusinessContainedApp`](models::MicrosoftStoreForBusinessContainedApp).
    #[doc(alias = "microsoft.graph.microsoftStoreForBusinessContainedApp")]
    #[inline]
    pub fn cast_to_microsoft_store_for_business_contained_app(
        &self,
    ) -> requests::microsoft_store_for_business_contained_app::MicrosoftStoreForBusinessContainedAppResource {
        mg::navigate(self, "microsoft.graph.microsoftStoreForBusinessContainedApp")
    }

    /// `…/microsoft.graph.windowsUniversalAppXContainedApp`: cast to
    /// [`WindowsUniversalAppXContainedApp`](models::WindowsUniversalAppXContainedApp).
    #[doc(alias = "microsoft.graph.windowsUniversalAppXContainedApp")]
    #[inline]
    pub fn cast_to_windows_universal_appx_contained_app(
        &self,
    ) -> requests::windows_universal_appx_contained_app::WindowsUniversalAppXContainedAppResource {
        mg::navigate(self, "microsoft.graph.windowsUniversalAppXContainedApp")
    }
}

/// Requests on a collection of [`MobileContainedApp`](models::MobileContainedApp): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
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
/// ```
#[derive(Clone, Debug)]
pub struct MobileContainedAppCollection(
    mg::Many<models::MobileContainedApp, MobileContainedAppResource>,
);

mg::builder! { MobileContainedAppCollection: mg::Many<models::MobileContainedApp, MobileContainedAppResource> }

impl MobileContainedAppCollection {
    /// `…/microsoft.graph.microsoftStoreForBusinessContainedApp`: the members that are
    /// [`MicrosoftStoreForBusinessContainedApp`](models::MicrosoftStoreForBusinessContainedApp).
    #[doc(alias = "microsoft.graph.microsoftStoreForBusinessContainedApp")]
    #[inline]
    pub fn cast_to_microsoft_store_for_business_contained_app(
        &self,
    ) -> requests::microsoft_store_for_business_contained_app::MicrosoftStoreForBusinessContainedAppCollection {
        mg::navigate(self, "microsoft.graph.microsoftStoreForBusinessContainedApp")
    }

    /// `…/microsoft.graph.windowsUniversalAppXContainedApp`: the members that are
    /// [`WindowsUniversalAppXContainedApp`](models::WindowsUniversalAppXContainedApp).
    #[doc(alias = "microsoft.graph.windowsUniversalAppXContainedApp")]
    #[inline]
    pub fn cast_to_windows_universal_appx_contained_app(
        &self,
    ) -> requests::windows_universal_appx_contained_app::WindowsUniversalAppXContainedAppCollection {
        mg::navigate(self, "microsoft.graph.windowsUniversalAppXContainedApp")
    }
}
