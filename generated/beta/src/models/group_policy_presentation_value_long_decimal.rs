// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyPresentationValueLongDecimal`][reference], derived from
/// [`GroupPolicyPresentationValue`](super::GroupPolicyPresentationValue).
///
/// Requests: [`GroupPolicyPresentationValueLongDecimalCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_configurations()
///     .id(id)
///     .definition_values()
///     .id(id)
///     .presentation_values()
///     .cast_to_group_policy_presentation_value_long_decimal()
/// ```
///
/// [`GroupPolicyPresentationValueLongDecimalCollection`]: crate::requests::group_policy_presentation_value_long_decimal::GroupPolicyPresentationValueLongDecimalCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicypresentationvaluelongdecimal?view=graph-rest-beta
pub struct GroupPolicyPresentationValueLongDecimal {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `value`. Never null.
    pub value: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyPresentationValueLongDecimal: "microsoft.graph.groupPolicyPresentationValueLongDecimal", entity, base super::GroupPolicyPresentationValue;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    value: "value" required,
}

mg::derived_from! { GroupPolicyPresentationValueLongDecimal: super::GroupPolicyPresentationValue, super::Entity }

impl GroupPolicyPresentationValueLongDecimal {
    /// `definitionValue`: [`GroupPolicyDefinitionValue`](super::GroupPolicyDefinitionValue).
    pub const DEFINITION_VALUE: mg::Nav<
        GroupPolicyPresentationValueLongDecimal,
        super::GroupPolicyDefinitionValue,
    > = mg::Nav::new("definitionValue");
    /// `presentation`: [`GroupPolicyPresentation`](super::GroupPolicyPresentation).
    pub const PRESENTATION: mg::Nav<
        GroupPolicyPresentationValueLongDecimal,
        super::GroupPolicyPresentation,
    > = mg::Nav::new("presentation");
}
