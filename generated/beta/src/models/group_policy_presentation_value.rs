// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationValue`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationvalue?view=graph-rest-beta>
    GroupPolicyPresentationValue "microsoft.graph.groupPolicyPresentationValue" "entity" : super::Entity => GroupPolicyPresentationValueKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { GroupPolicyPresentationValue: super::Entity }

impl GroupPolicyPresentationValue {
    /// `definitionValue`: `groupPolicyDefinitionValue`
    pub const DEFINITION_VALUE: mg::Nav<
        GroupPolicyPresentationValue,
        super::GroupPolicyDefinitionValue,
    > = mg::Nav::new("definitionValue");
    /// `presentation`: `groupPolicyPresentation`
    pub const PRESENTATION: mg::Nav<
        GroupPolicyPresentationValue,
        super::GroupPolicyPresentation,
    > = mg::Nav::new("presentation");
}

/// The types derived from `microsoft.graph.groupPolicyPresentationValue`.
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
