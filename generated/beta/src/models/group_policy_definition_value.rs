// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyDefinitionValue`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GroupPolicyDefinitionValueCollection`], for example
/// `graph.device_management().group_policy_configurations().id(id).definition_values()`.
///
/// [`GroupPolicyDefinitionValueCollection`]: crate::requests::group_policy_definition_value::GroupPolicyDefinitionValueCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicydefinitionvalue?view=graph-rest-beta
pub struct GroupPolicyDefinitionValue {
    /// `configurationType`. Never null.
    pub configuration_type: mg::Field<mg::Open<super::GroupPolicyConfigurationType>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `enabled`. Never null.
    pub enabled: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyDefinitionValue: "microsoft.graph.groupPolicyDefinitionValue", entity, base super::Entity;
    configuration_type: "configurationType" required,
    created_date_time: "createdDateTime" required,
    enabled: "enabled" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
}

mg::derived_from! { GroupPolicyDefinitionValue: super::Entity }

impl GroupPolicyDefinitionValue {
    /// `definition`: [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const DEFINITION: mg::Nav<
        GroupPolicyDefinitionValue,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
    /// `presentationValues`: many
    /// [`GroupPolicyPresentationValue`](super::GroupPolicyPresentationValue).
    pub const PRESENTATION_VALUES: mg::Nav<
        GroupPolicyDefinitionValue,
        Vec<super::GroupPolicyPresentationValue>,
    > = mg::Nav::new("presentationValues");
}
