// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.whatIfAnalysisResult`, an entity type derived from `microsoft.graph.conditionalAccessPolicy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/whatifanalysisresult?view=graph-rest-beta>
    WhatIfAnalysisResult "microsoft.graph.whatIfAnalysisResult" "entity" : super::ConditionalAccessPolicy;
    /// `analysisReasons`: whatIfAnalysisReasons, not null
    analysis_reasons "analysisReasons" "r": mg::Flags<super::WhatIfAnalysisReasons>,
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
    /// `policyApplies`: Boolean, not null
    policy_applies "policyApplies" "r": bool,
    /// `sessionControls`: conditionalAccessSessionControls
    session_controls "sessionControls": mg::Boxed<super::ConditionalAccessSessionControls>,
    /// `state`: conditionalAccessPolicyState, not null
    state "state" "r": mg::Open<super::ConditionalAccessPolicyState>,
}

mg::derived_from! { WhatIfAnalysisResult: super::ConditionalAccessPolicy, super::PolicyDeletableItem }
