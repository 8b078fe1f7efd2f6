// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityBuiltInUserFlowAttribute`, an entity type derived from `microsoft.graph.identityUserFlowAttribute`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitybuiltinuserflowattribute?view=graph-rest-beta>
    IdentityBuiltInUserFlowAttribute "microsoft.graph.identityBuiltInUserFlowAttribute" "entity" : super::IdentityUserFlowAttribute;
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

mg::derived_from! { IdentityBuiltInUserFlowAttribute: super::IdentityUserFlowAttribute, super::Entity }
