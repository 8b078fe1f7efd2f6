// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.applicableContent`, by its URL.
    ///
    /// For example `/admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/applicableContent/{applicableContent-id}`.
    ApplicableContentResource(mg::One<models::windows_updates::ApplicableContent>)
}

impl ApplicableContentResource {
    /// `…/catalogEntry`: `microsoft.graph.windowsUpdates.catalogEntry`
    #[inline]
    pub fn catalog_entry(
        &self,
    ) -> requests::windows_updates::catalog_entry::CatalogEntryResource {
        mg::to(self, "catalogEntry")
    }

    /// `…/matchedDevices`: many `microsoft.graph.windowsUpdates.applicableContentDeviceMatch`
    #[inline]
    pub fn matched_devices(
        &self,
    ) -> requests::windows_updates::applicable_content_device_match::ApplicableContentDeviceMatchCollection {
        mg::to(self, "matchedDevices")
    }
}

/// A collection of `microsoft.graph.windowsUpdates.applicableContent`, by its URL.
///
/// For example `/admin/windows/updates/deploymentAudiences/{deploymentAudience-id}/applicableContent`.
pub type ApplicableContentCollection = mg::Many<
    models::windows_updates::ApplicableContent,
    ApplicableContentResource,
>;
