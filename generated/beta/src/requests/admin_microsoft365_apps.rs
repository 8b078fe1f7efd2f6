// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.adminMicrosoft365Apps`, by its URL.
    ///
    /// For example `/admin/microsoft365Apps`.
    AdminMicrosoft365AppsResource(mg::One<models::AdminMicrosoft365Apps>)
}

impl AdminMicrosoft365AppsResource {
    /// `…/installationOptions`: `m365AppsInstallationOptions`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrgSettings-Microsoft365Install.Read.All**, **OrgSettings-Microsoft365Install.ReadWrite.All** | **OrgSettings-Microsoft365Install.Read.All**, **OrgSettings-Microsoft365Install.ReadWrite.All** |
    /// | `PATCH` | **OrgSettings-Microsoft365Install.ReadWrite.All** | **OrgSettings-Microsoft365Install.ReadWrite.All** |
    #[inline]
    pub fn installation_options(
        &self,
    ) -> requests::m365_apps_installation_options::M365AppsInstallationOptionsResource {
        mg::to(self, "installationOptions")
    }
}
