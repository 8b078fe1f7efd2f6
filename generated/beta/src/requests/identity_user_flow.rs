// @generated
use crate::{mg, models, requests};

/// Requests on one [`IdentityUserFlow`](models::IdentityUserFlow): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.identity().user_flows().id(id)`.
#[derive(Clone, Debug)]
pub struct IdentityUserFlowResource(mg::One<models::IdentityUserFlow>);

mg::builder! { IdentityUserFlowResource: mg::One<models::IdentityUserFlow> }

impl IdentityUserFlowResource {
    /// `…/microsoft.graph.b2cIdentityUserFlow`: cast to
    /// [`B2cIdentityUserFlow`](models::B2cIdentityUserFlow).
    #[doc(alias = "microsoft.graph.b2cIdentityUserFlow")]
    #[inline]
    pub fn cast_to_b2c_identity_user_flow(
        &self,
    ) -> requests::b2c_identity_user_flow::B2cIdentityUserFlowResource {
        mg::navigate(self, "microsoft.graph.b2cIdentityUserFlow")
    }

    /// `…/microsoft.graph.b2xIdentityUserFlow`: cast to
    /// [`B2xIdentityUserFlow`](models::B2xIdentityUserFlow).
    #[doc(alias = "microsoft.graph.b2xIdentityUserFlow")]
    #[inline]
    pub fn cast_to_b2x_identity_user_flow(
        &self,
    ) -> requests::b2x_identity_user_flow::B2xIdentityUserFlowResource {
        mg::navigate(self, "microsoft.graph.b2xIdentityUserFlow")
    }
}

/// Requests on a collection of [`IdentityUserFlow`](models::IdentityUserFlow): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity().user_flows()`.
#[derive(Clone, Debug)]
pub struct IdentityUserFlowCollection(
    mg::Many<models::IdentityUserFlow, IdentityUserFlowResource>,
);

mg::builder! { IdentityUserFlowCollection: mg::Many<models::IdentityUserFlow, IdentityUserFlowResource> }

impl IdentityUserFlowCollection {
    /// `…/microsoft.graph.b2cIdentityUserFlow`: the members that are
    /// [`B2cIdentityUserFlow`](models::B2cIdentityUserFlow).
    #[doc(alias = "microsoft.graph.b2cIdentityUserFlow")]
    #[inline]
    pub fn cast_to_b2c_identity_user_flow(
        &self,
    ) -> requests::b2c_identity_user_flow::B2cIdentityUserFlowCollection {
        mg::navigate(self, "microsoft.graph.b2cIdentityUserFlow")
    }

    /// `…/microsoft.graph.b2xIdentityUserFlow`: the members that are
    /// [`B2xIdentityUserFlow`](models::B2xIdentityUserFlow).
    #[doc(alias = "microsoft.graph.b2xIdentityUserFlow")]
    #[inline]
    pub fn cast_to_b2x_identity_user_flow(
        &self,
    ) -> requests::b2x_identity_user_flow::B2xIdentityUserFlowCollection {
        mg::navigate(self, "microsoft.graph.b2xIdentityUserFlow")
    }
}
