// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityUserFlowAttribute`, by its URL.
    ///
    /// For example `/identity/userFlowAttributes/{identityUserFlowAttribute-id}`.
    IdentityUserFlowAttributeResource(mg::One<models::IdentityUserFlowAttribute>)
}

impl IdentityUserFlowAttributeResource {
    /// `…/microsoft.graph.identityBuiltInUserFlowAttribute`
    #[inline]
    pub fn as_identity_built_in_user_flow_attribute(
        &self,
    ) -> requests::identity_built_in_user_flow_attribute::IdentityBuiltInUserFlowAttributeResource {
        mg::to(self, "microsoft.graph.identityBuiltInUserFlowAttribute")
    }

    /// `…/microsoft.graph.identityCustomUserFlowAttribute`
    #[inline]
    pub fn as_identity_custom_user_flow_attribute(
        &self,
    ) -> requests::identity_custom_user_flow_attribute::IdentityCustomUserFlowAttributeResource {
        mg::to(self, "microsoft.graph.identityCustomUserFlowAttribute")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.identityUserFlowAttribute`, by its URL.
    ///
    /// For example `/identity/userFlowAttributes`.
    IdentityUserFlowAttributeCollection(mg::Many<models::IdentityUserFlowAttribute, IdentityUserFlowAttributeResource>)
}

impl IdentityUserFlowAttributeCollection {
    /// `…/microsoft.graph.identityBuiltInUserFlowAttribute`
    #[inline]
    pub fn as_identity_built_in_user_flow_attribute(
        &self,
    ) -> requests::identity_built_in_user_flow_attribute::IdentityBuiltInUserFlowAttributeCollection {
        mg::to(self, "microsoft.graph.identityBuiltInUserFlowAttribute")
    }

    /// `…/microsoft.graph.identityCustomUserFlowAttribute`
    #[inline]
    pub fn as_identity_custom_user_flow_attribute(
        &self,
    ) -> requests::identity_custom_user_flow_attribute::IdentityCustomUserFlowAttributeCollection {
        mg::to(self, "microsoft.graph.identityCustomUserFlowAttribute")
    }
}
