// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessPolicy`, an entity type derived from `microsoft.graph.policyDeletableItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy?view=graph-rest-beta>
    ConditionalAccessPolicy "microsoft.graph.conditionalAccessPolicy" "entity" : super::PolicyDeletableItem => ConditionalAccessPolicyKind;
    /// `conditions`: conditionalAccessConditionSet, not null
    conditions "conditions" "r": mg::Boxed<super::ConditionalAccessConditionSet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `grantControls`: conditionalAccessGrantControls
    grant_controls "grantControls": mg::Boxed<super::ConditionalAccessGrantControls>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
    /// `sessionControls`: conditionalAccessSessionControls
    session_controls "sessionControls": mg::Boxed<super::ConditionalAccessSessionControls>,
    /// `state`: conditionalAccessPolicyState, not null
    state "state" "r": mg::Open<super::ConditionalAccessPolicyState>,
}

mg::derived_from! { ConditionalAccessPolicy: super::PolicyDeletableItem }

/// The types derived from `microsoft.graph.conditionalAccessPolicy`.
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
