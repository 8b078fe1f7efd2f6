// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sharepoint`, by its URL.
    ///
    /// For example `/admin/sharepoint`.
    SharepointResource(mg::One<models::Sharepoint>)
}

impl SharepointResource {
    /// `…/settings`: `sharepointSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SharePointTenantSettings.Read.All**, **SharePointTenantSettings.ReadWrite.All** | **SharePointTenantSettings.Read.All**, **SharePointTenantSettings.ReadWrite.All** |
    /// | `PATCH` | **SharePointTenantSettings.ReadWrite.All** | **SharePointTenantSettings.ReadWrite.All** |
    #[inline]
    pub fn settings(&self) -> requests::sharepoint_settings::SharepointSettingsResource {
        mg::to(self, "settings")
    }
}
