// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyPresentationValue`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GroupPolicyPresentationValueCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_configurations()
///     .id(id)
///     .definition_values()
///     .id(id)
///     .presentation_values()
/// ```
///
/// [`GroupPolicyPresentationValueCollection`]: crate::requests::group_policy_presentation_value::GroupPolicyPresentationValueCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicypresentationvalue?view=graph-rest-beta
pub struct GroupPolicyPresentationValue {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
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
    GroupPolicyPresentationValue: "microsoft.graph.groupPolicyPresentationValue", entity, base super::Entity, family GroupPolicyPresentationValueKind;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
}

mg::derived_from! { GroupPolicyPresentationValue: super::Entity }

impl GroupPolicyPresentationValue {
    /// `definitionValue`: [`GroupPolicyDefinitionValue`](super::GroupPolicyDefinitionValue).
    pub const DEFINITION_VALUE: mg::Nav<
        GroupPolicyPresentationValue,
        super::GroupPolicyDefinitionValue,
    > = mg::Nav::new("definitionValue");
    /// `presentation`: [`GroupPolicyPresentation`](super::GroupPolicyPresentation).
    pub const PRESENTATION: mg::Nav<
        GroupPolicyPresentationValue,
        super::GroupPolicyPresentation,
    > = mg::Nav::new("presentation");
}

/// The types derived from [`GroupPolicyPresentationValue`].
#[non_exhaustive]
pub enum GroupPolicyPresentationValueKind {
    GroupPolicyPresentationValueBoolean(Box<super::GroupPolicyPresentationValueBoolean>),
    GroupPolicyPresentationValueDecimal(Box<super::GroupPolicyPresentationValueDecimal>),
    GroupPolicyPresentationValueList(Box<super::GroupPolicyPresentationValueList>),
    GroupPolicyPresentationValueLongDecimal(
        Box<super::GroupPolicyPresentationValueLongDecimal>,
    ),
    GroupPolicyPresentationValueMultiText(
        Box<super::GroupPolicyPresentationValueMultiText>,
    ),
    GroupPolicyPresentationValueText(Box<super::GroupPolicyPresentationValueText>),
    /// None of these, or a type that this version does not know.
    Other(Box<GroupPolicyPresentationValue>),
}

mg::family! {
    GroupPolicyPresentationValue => GroupPolicyPresentationValueKind;
    GroupPolicyPresentationValueBoolean(super::GroupPolicyPresentationValueBoolean),
    GroupPolicyPresentationValueDecimal(super::GroupPolicyPresentationValueDecimal),
    GroupPolicyPresentationValueList(super::GroupPolicyPresentationValueList),
    GroupPolicyPresentationValueLongDecimal(super::GroupPolicyPresentationValueLongDecimal),
    GroupPolicyPresentationValueMultiText(super::GroupPolicyPresentationValueMultiText),
    GroupPolicyPresentationValueText(super::GroupPolicyPresentationValueText),
}
