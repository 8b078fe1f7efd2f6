// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityUserFlow`, by its URL.
    ///
    /// For example `/identity/userFlows/{identityUserFlow-id}`.
    IdentityUserFlowResource(mg::One<models::IdentityUserFlow>)
}

impl IdentityUserFlowResource {
    /// `…/microsoft.graph.b2cIdentityUserFlow`
    #[inline]
    pub fn as_b2c_identity_user_flow(
        &self,
    ) -> requests::b2c_identity_user_flow::B2cIdentityUserFlowResource {
        mg::to(self, "microsoft.graph.b2cIdentityUserFlow")
    }

    /// `…/microsoft.graph.b2xIdentityUserFlow`
    #[inline]
    pub fn as_b2x_identity_user_flow(
        &self,
    ) -> requests::b2x_identity_user_flow::B2xIdentityUserFlowResource {
        mg::to(self, "microsoft.graph.b2xIdentityUserFlow")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.identityUserFlow`, by its URL.
    ///
    /// For example `/identity/userFlows`.
    IdentityUserFlowCollection(mg::Many<models::IdentityUserFlow, IdentityUserFlowResource>)
}

impl IdentityUserFlowCollection {
    /// `…/microsoft.graph.b2cIdentityUserFlow`
    #[inline]
    pub fn as_b2c_identity_user_flow(
        &self,
    ) -> requests::b2c_identity_user_flow::B2cIdentityUserFlowCollection {
        mg::to(self, "microsoft.graph.b2cIdentityUserFlow")
    }

    /// `…/microsoft.graph.b2xIdentityUserFlow`
    #[inline]
    pub fn as_b2x_identity_user_flow(
        &self,
    ) -> requests::b2x_identity_user_flow::B2xIdentityUserFlowCollection {
        mg::to(self, "microsoft.graph.b2xIdentityUserFlow")
    }
}
