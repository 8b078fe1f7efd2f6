// @generated
use crate::{mg, models, requests};

/// Requests on one [`Security`](models::security::Security): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().security()`.
#[derive(Clone, Debug)]
pub struct SecurityResource(mg::One<models::security::Security>);

mg::builder! { SecurityResource: mg::One<models::security::Security> }

impl SecurityResource {
    /// `…/informationProtection`:
    /// [`InformationProtection`](models::security::InformationProtection).
    #[inline]
    pub fn information_protection(
        &self,
    ) -> requests::security::information_protection::InformationProtectionResource {
        mg::navigate(self, "informationProtection")
    }
}
