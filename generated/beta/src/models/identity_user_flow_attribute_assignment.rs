// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityUserFlowAttributeAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identityuserflowattributeassignment?view=graph-rest-beta>
    IdentityUserFlowAttributeAssignment "microsoft.graph.identityUserFlowAttributeAssignment" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isOptional`: Boolean, not null
    is_optional "isOptional" "r": bool,
    /// `requiresVerification`: Boolean, not null
    requires_verification "requiresVerification" "r": bool,
    /// `userAttributeValues`: Collection(userAttributeValuesItem)
    user_attribute_values "userAttributeValues": Vec<super::UserAttributeValuesItem>,
    /// `userInputType`: identityUserFlowAttributeInputType, not null
    user_input_type "userInputType" "r": mg::Open<super::IdentityUserFlowAttributeInputType>,
}

mg::derived_from! { IdentityUserFlowAttributeAssignment: super::Entity }

impl IdentityUserFlowAttributeAssignment {
    /// `userAttribute`: `identityUserFlowAttribute`
    pub const USER_ATTRIBUTE: mg::Nav<
        IdentityUserFlowAttributeAssignment,
        super::IdentityUserFlowAttribute,
    > = mg::Nav::new("userAttribute");
}
