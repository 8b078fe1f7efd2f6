// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.identityGovernance.customTaskExtensionCallbackConfiguration`, by its URL.
    CustomTaskExtensionCallbackConfigurationResource(mg::One<models::identity_governance::CustomTaskExtensionCallbackConfiguration>)
}

impl CustomTaskExtensionCallbackConfigurationResource {
    /// `…/authorizedApps`: many `application`
    #[inline]
    pub fn authorized_apps(&self) -> requests::application::ApplicationCollection {
        mg::to(self, "authorizedApps")
    }
}
