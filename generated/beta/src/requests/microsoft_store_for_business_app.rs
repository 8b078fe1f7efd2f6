// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.microsoftStoreForBusinessApp`, by its URL.
    MicrosoftStoreForBusinessAppResource(mg::One<models::MicrosoftStoreForBusinessApp, requests::mobile_app::MobileAppResource>)
}

impl MicrosoftStoreForBusinessAppResource {
    /// `…/containedApps`: many `mobileContainedApp`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn contained_apps(
        &self,
    ) -> requests::mobile_contained_app::MobileContainedAppCollection {
        mg::to(self, "containedApps")
    }
}

/// A collection of `microsoft.graph.microsoftStoreForBusinessApp`, by its URL.
pub type MicrosoftStoreForBusinessAppCollection = mg::Many<
    models::MicrosoftStoreForBusinessApp,
    MicrosoftStoreForBusinessAppResource,
    requests::mobile_app::MobileAppCollection,
>;
