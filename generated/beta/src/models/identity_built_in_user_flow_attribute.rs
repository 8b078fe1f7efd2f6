// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityBuiltInUserFlowAttribute`][reference], derived from
/// [`IdentityUserFlowAttribute`](super::IdentityUserFlowAttribute).
///
/// Requests: [`IdentityBuiltInUserFlowAttributeCollection`], for example
/// `graph.identity().user_flow_attributes().cast_to_identity_built_in_user_flow_attribute()`.
///
/// [`IdentityBuiltInUserFlowAttributeCollection`]: crate::requests::identity_built_in_user_flow_attribute::IdentityBuiltInUserFlowAttributeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/identitybuiltinuserflowattribute?view=graph-rest-beta
pub struct IdentityBuiltInUserFlowAttribute {
    /// `dataType`. Never null.
    pub data_type: mg::Field<mg::Open<super::IdentityUserFlowAttributeDataType>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `userFlowAttributeType`. Never null.
    pub user_flow_attribute_type: mg::Field<
        mg::Open<super::IdentityUserFlowAttributeType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityBuiltInUserFlowAttribute: "microsoft.graph.identityBuiltInUserFlowAttribute", entity, base super::IdentityUserFlowAttribute;
    data_type: "dataType" required,
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    user_flow_attribute_type: "userFlowAttributeType" required,
}

mg::derived_from! { IdentityBuiltInUserFlowAttribute: super::IdentityUserFlowAttribute, super::Entity }
