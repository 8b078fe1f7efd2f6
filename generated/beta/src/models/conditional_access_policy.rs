// @generated
use crate::mg;

/// Entity type [`microsoft.graph.conditionalAccessPolicy`][reference], derived from
/// [`PolicyDeletableItem`](super::PolicyDeletableItem).
///
/// Requests: [`ConditionalAccessPolicyCollection`], for example
/// `graph.conditional_access().policies()`.
///
/// Operations: `restore`.
///
/// [`ConditionalAccessPolicyCollection`]: crate::requests::conditional_access_policy::ConditionalAccessPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy?view=graph-rest-beta
pub struct ConditionalAccessPolicy {
    /// `conditions`. Never null.
    pub conditions: mg::Field<mg::Boxed<super::ConditionalAccessConditionSet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `grantControls`.
    pub grant_controls: mg::Field<mg::Boxed<super::ConditionalAccessGrantControls>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `modifiedDateTime`.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sessionControls`.
    pub session_controls: mg::Field<mg::Boxed<super::ConditionalAccessSessionControls>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::ConditionalAccessPolicyState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessPolicy: "microsoft.graph.conditionalAccessPolicy", entity, base super::PolicyDeletableItem, family ConditionalAccessPolicyKind;
    conditions: "conditions" required,
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    description: "description",
    display_name: "displayName" required,
    grant_controls: "grantControls",
    id: "id" key required,
    modified_date_time: "modifiedDateTime",
    session_controls: "sessionControls",
    state: "state" required,
}

mg::derived_from! { ConditionalAccessPolicy: super::PolicyDeletableItem }

/// The types derived from [`ConditionalAccessPolicy`].
#[non_exhaustive]
pub enum ConditionalAccessPolicyKind {
    WhatIfAnalysisResult(Box<super::WhatIfAnalysisResult>),
    /// None of these, or a type that this version does not know.
    Other(Box<ConditionalAccessPolicy>),
}

mg::family! {
    ConditionalAccessPolicy => ConditionalAccessPolicyKind;
    WhatIfAnalysisResult(super::WhatIfAnalysisResult),
}
