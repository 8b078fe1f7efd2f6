// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.security`, by its URL.
    ///
    /// For example `/me/security`.
    SecurityResource(mg::One<models::security::Security>)
}

impl SecurityResource {
    /// `…/informationProtection`: `microsoft.graph.security.informationProtection`
    #[inline]
    pub fn information_protection(
        &self,
    ) -> requests::security::information_protection::InformationProtectionResource {
        mg::to(self, "informationProtection")
    }
}
