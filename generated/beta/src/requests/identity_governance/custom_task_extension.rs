// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityGovernance.customTaskExtension`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/customTaskExtensions/{customTaskExtension-id}`.
    CustomTaskExtensionResource(mg::One<models::identity_governance::CustomTaskExtension>)
}

impl CustomTaskExtensionResource {
    /// `…/callbackConfiguration`: `customExtensionCallbackConfiguration`
    #[inline]
    pub fn callback_configuration(
        &self,
    ) -> requests::custom_extension_callback_configuration::CustomExtensionCallbackConfigurationResource {
        mg::to(self, "callbackConfiguration")
    }

    /// `…/createdBy`: `user`
    #[inline]
    pub fn created_by(&self) -> requests::user::UserResource {
        mg::to(self, "createdBy")
    }

    /// `…/lastModifiedBy`: `user`
    #[inline]
    pub fn last_modified_by(&self) -> requests::user::UserResource {
        mg::to(self, "lastModifiedBy")
    }
}

/// A collection of `microsoft.graph.identityGovernance.customTaskExtension`, by its URL.
///
/// For example `/identityGovernance/lifecycleWorkflows/customTaskExtensions`.
pub type CustomTaskExtensionCollection = mg::Many<
    models::identity_governance::CustomTaskExtension,
    CustomTaskExtensionResource,
>;
