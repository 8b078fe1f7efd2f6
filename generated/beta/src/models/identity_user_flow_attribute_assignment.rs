// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityUserFlowAttributeAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`IdentityUserFlowAttributeAssignmentCollection`], for example
/// `graph.identity().b2c_user_flows().id(id).user_attribute_assignments()`.
///
/// Operations: `get_order`, `set_order`.
///
/// [`IdentityUserFlowAttributeAssignmentCollection`]: crate::requests::identity_user_flow_attribute_assignment::IdentityUserFlowAttributeAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/identityuserflowattributeassignment?view=graph-rest-beta
pub struct IdentityUserFlowAttributeAssignment {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isOptional`. Never null.
    pub is_optional: mg::Field<bool>,
    /// `requiresVerification`. Never null.
    pub requires_verification: mg::Field<bool>,
    /// `userAttributeValues`.
    pub user_attribute_values: mg::Field<Vec<super::UserAttributeValuesItem>>,
    /// `userInputType`. Never null.
    pub user_input_type: mg::Field<mg::Open<super::IdentityUserFlowAttributeInputType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityUserFlowAttributeAssignment: "microsoft.graph.identityUserFlowAttributeAssignment", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    is_optional: "isOptional" required,
    requires_verification: "requiresVerification" required,
    user_attribute_values: "userAttributeValues",
    user_input_type: "userInputType" required,
}

mg::derived_from! { IdentityUserFlowAttributeAssignment: super::Entity }

impl IdentityUserFlowAttributeAssignment {
    /// `userAttribute`: [`IdentityUserFlowAttribute`](super::IdentityUserFlowAttribute).
    pub const USER_ATTRIBUTE: mg::Nav<
        IdentityUserFlowAttributeAssignment,
        super::IdentityUserFlowAttribute,
    > = mg::Nav::new("userAttribute");
}
