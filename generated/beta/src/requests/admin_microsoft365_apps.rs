// @generated
use crate::{mg, models, requests};

/// Requests on one [`AdminMicrosoft365Apps`](models::AdminMicrosoft365Apps): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.admin().microsoft365_apps()`.
#[derive(Clone, Debug)]
pub struct AdminMicrosoft365AppsResource(mg::One<models::AdminMicrosoft365Apps>);

mg::builder! { AdminMicrosoft365AppsResource: mg::One<models::AdminMicrosoft365Apps> }

impl AdminMicrosoft365AppsResource {
    /// `…/installationOptions`:
    /// [`M365AppsInstallationOptions`](models::M365AppsInstallationOptions).
    ///
    /// Least privileged permission to read: `OrgSettings-Microsoft365Install.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn installation_options(
        &self,
    ) -> requests::m365_apps_installation_options::M365AppsInstallationOptionsResource {
        mg::navigate(self, "installationOptions")
    }
}
