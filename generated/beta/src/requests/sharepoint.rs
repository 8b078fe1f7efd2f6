// @generated
use crate::{mg, models, requests};

/// Requests on one [`Sharepoint`](models::Sharepoint): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.admin().sharepoint()`.
#[derive(Clone, Debug)]
pub struct SharepointResource(mg::One<models::Sharepoint>);

mg::builder! { SharepointResource: mg::One<models::Sharepoint> }

impl SharepointResource {
    /// `…/settings`: [`SharepointSettings`](models::SharepointSettings).
    ///
    /// Least privileged permission to read: `SharePointTenantSettings.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn settings(&self) -> requests::sharepoint_settings::SharepointSettingsResource {
        mg::navigate(self, "settings")
    }
}
