// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityUserFlowAttribute`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identityuserflowattribute?view=graph-rest-beta>
    IdentityUserFlowAttribute "microsoft.graph.identityUserFlowAttribute" "entity" : super::Entity => IdentityUserFlowAttributeKind;
    /// `dataType`: identityUserFlowAttributeDataType, not null
    data_type "dataType" "r": mg::Open<super::IdentityUserFlowAttributeDataType>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `userFlowAttributeType`: identityUserFlowAttributeType, not null
    user_flow_attribute_type "userFlowAttributeType" "r": mg::Open<super::IdentityUserFlowAttributeType>,
}

mg::derived_from! { IdentityUserFlowAttribute: super::Entity }

/// The types derived from `microsoft.graph.identityUserFlowAttribute`.
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
