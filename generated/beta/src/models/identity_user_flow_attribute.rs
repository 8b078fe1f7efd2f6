// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityUserFlowAttribute`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`IdentityUserFlowAttributeCollection`], for example
/// `graph.identity().user_flow_attributes()`.
///
/// [`IdentityUserFlowAttributeCollection`]: crate::requests::identity_user_flow_attribute::IdentityUserFlowAttributeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/identityuserflowattribute?view=graph-rest-beta
pub struct IdentityUserFlowAttribute {
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
    IdentityUserFlowAttribute: "microsoft.graph.identityUserFlowAttribute", entity, base super::Entity, family IdentityUserFlowAttributeKind;
    data_type: "dataType" required,
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    user_flow_attribute_type: "userFlowAttributeType" required,
}

mg::derived_from! { IdentityUserFlowAttribute: super::Entity }

/// The types derived from [`IdentityUserFlowAttribute`].
#[non_exhaustive]
pub enum IdentityUserFlowAttributeKind {
    IdentityBuiltInUserFlowAttribute(Box<super::IdentityBuiltInUserFlowAttribute>),
    IdentityCustomUserFlowAttribute(Box<super::IdentityCustomUserFlowAttribute>),
    /// None of these, or a type that this version does not know.
    Other(Box<IdentityUserFlowAttribute>),
}

mg::family! {
    IdentityUserFlowAttribute => IdentityUserFlowAttributeKind;
    IdentityBuiltInUserFlowAttribute(super::IdentityBuiltInUserFlowAttribute),
    IdentityCustomUserFlowAttribute(super::IdentityCustomUserFlowAttribute),
}
