// @generated
use crate::{mg, models, requests};

/// Requests on one [`IdentityUserFlowAttribute`](models::IdentityUserFlowAttribute): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.identity().user_flow_attributes().id(id)`.
#[derive(Clone, Debug)]
pub struct IdentityUserFlowAttributeResource(mg::One<models::IdentityUserFlowAttribute>);

mg::builder! { IdentityUserFlowAttributeResource: mg::One<models::IdentityUserFlowAttribute> }

impl IdentityUserFlowAttributeResource {
    /// `…/microsoft.graph.identityBuiltInUserFlowAttribute`: cast to
    /// [`IdentityBuiltInUserFlowAttribute`](models::IdentityBuiltInUserFlowAttribute).
    #[doc(alias = "microsoft.graph.identityBuiltInUserFlowAttribute")]
    #[inline]
    pub fn cast_to_identity_built_in_user_flow_attribute(
        &self,
    ) -> requests::identity_built_in_user_flow_attribute::IdentityBuiltInUserFlowAttributeResource {
        mg::navigate(self, "microsoft.graph.identityBuiltInUserFlowAttribute")
    }

    /// `…/microsoft.graph.identityCustomUserFlowAttribute`: cast to
    /// [`IdentityCustomUserFlowAttribute`](models::IdentityCustomUserFlowAttribute).
    #[doc(alias = "microsoft.graph.identityCustomUserFlowAttribute")]
    #[inline]
    pub fn cast_to_identity_custom_user_flow_attribute(
        &self,
    ) -> requests::identity_custom_user_flow_attribute::IdentityCustomUserFlowAttributeResource {
        mg::navigate(self, "microsoft.graph.identityCustomUserFlowAttribute")
    }
}

/// Requests on a collection of [`IdentityUserFlowAttribute`](models::IdentityUserFlowAttribute):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity().user_flow_attributes()`.
#[derive(Clone, Debug)]
pub struct IdentityUserFlowAttributeCollection(
    mg::Many<models::IdentityUserFlowAttribute, IdentityUserFlowAttributeResource>,
);

mg::builder! { IdentityUserFlowAttributeCollection: mg::Many<models::IdentityUserFlowAttribute, IdentityUserFlowAttributeResource> }

impl IdentityUserFlowAttributeCollection {
    /// `…/microsoft.graph.identityBuiltInUserFlowAttribute`: the members that are
    /// [`IdentityBuiltInUserFlowAttribute`](models::IdentityBuiltInUserFlowAttribute).
    #[doc(alias = "microsoft.graph.identityBuiltInUserFlowAttribute")]
    #[inline]
    pub fn cast_to_identity_built_in_user_flow_attribute(
        &self,
    ) -> requests::identity_built_in_user_flow_attribute::IdentityBuiltInUserFlowAttributeCollection {
        mg::navigate(self, "microsoft.graph.identityBuiltInUserFlowAttribute")
    }

    /// `…/microsoft.graph.identityCustomUserFlowAttribute`: the members that are
    /// [`IdentityCustomUserFlowAttribute`](models::IdentityCustomUserFlowAttribute).
    #[doc(alias = "microsoft.graph.identityCustomUserFlowAttribute")]
    #[inline]
    pub fn cast_to_identity_custom_user_flow_attribute(
        &self,
    ) -> requests::identity_custom_user_flow_attribute::IdentityCustomUserFlowAttributeCollection {
        mg::navigate(self, "microsoft.graph.identityCustomUserFlowAttribute")
    }
}
