// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mobileAppContent`, by its URL.
    MobileAppContentResource(mg::One<models::MobileAppContent>)
}

impl MobileAppContentResource {
    /// `…/containedApps`: many `mobileContainedApp`
    #[inline]
    pub fn contained_apps(
        &self,
    ) -> requests::mobile_contained_app::MobileContainedAppCollection {
        mg::to(self, "containedApps")
    }

    /// `…/files`: many `mobileAppContentFile`
    #[inline]
    pub fn files(
        &self,
    ) -> requests::mobile_app_content_file::MobileAppContentFileCollection {
        mg::to(self, "files")
    }

    /// `…/scripts`: many `mobileAppContentScript`
    #[inline]
    pub fn scripts(
        &self,
    ) -> requests::mobile_app_content_script::MobileAppContentScriptCollection {
        mg::to(self, "scripts")
    }
}

/// A collection of `microsoft.graph.mobileAppContent`, by its URL.
pub type MobileAppContentCollection = mg::Many<
    models::MobileAppContent,
    MobileAppContentResource,
>;
