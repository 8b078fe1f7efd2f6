// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mobileContainedApp`, by its URL.
    MobileContainedAppResource(mg::One<models::MobileContainedApp>)
}

impl MobileContainedAppResource {
    /// `…/microsoft.graph.microsoftStoreForBusinessContainedApp`
    #[inline]
    pub fn as_microsoft_store_for_business_contained_app(
        &self,
    ) -> requests::microsoft_store_for_business_contained_app::MicrosoftStoreForBusinessContainedAppResource {
        mg::to(self, "microsoft.graph.microsoftStoreForBusinessContainedApp")
    }

    /// `…/microsoft.graph.windowsUniversalAppXContainedApp`
    #[inline]
    pub fn as_windows_universal_app_x_contained_app(
        &self,
    ) -> requests::windows_universal_app_x_contained_app::WindowsUniversalAppXContainedAppResource {
        mg::to(self, "microsoft.graph.windowsUniversalAppXContainedApp")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.mobileContainedApp`, by its URL.
    MobileContainedAppCollection(mg::Many<models::MobileContainedApp, MobileContainedAppResource>)
}

impl MobileContainedAppCollection {
    /// `…/microsoft.graph.microsoftStoreForBusinessContainedApp`
    #[inline]
    pub fn as_microsoft_store_for_business_contained_app(
        &self,
    ) -> requests::microsoft_store_for_business_contained_app::MicrosoftStoreForBusinessContainedAppCollection {
        mg::to(self, "microsoft.graph.microsoftStoreForBusinessContainedApp")
    }

    /// `…/microsoft.graph.windowsUniversalAppXContainedApp`
    #[inline]
    pub fn as_windows_universal_app_x_contained_app(
        &self,
    ) -> requests::windows_universal_app_x_contained_app::WindowsUniversalAppXContainedAppCollection {
        mg::to(self, "microsoft.graph.windowsUniversalAppXContainedApp")
    }
}
