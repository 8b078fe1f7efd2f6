// @generated
use crate::mg;

/// Entity type [`microsoft.graph.whatIfAnalysisResult`][reference], derived from
/// [`ConditionalAccessPolicy`](super::ConditionalAccessPolicy).
///
/// Requests: [`WhatIfAnalysisResultCollection`], for example
/// `graph.conditional_access().policies().cast_to_what_if_analysis_result()`.
///
/// Operations: `restore`.
///
/// [`WhatIfAnalysisResultCollection`]: crate::requests::what_if_analysis_result::WhatIfAnalysisResultCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/whatifanalysisresult?view=graph-rest-beta
pub struct WhatIfAnalysisResult {
    /// `analysisReasons`. Never null.
    pub analysis_reasons: mg::Field<mg::Flags<super::WhatIfAnalysisReasons>>,
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
    /// `policyApplies`. Never null.
    pub policy_applies: mg::Field<bool>,
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
    WhatIfAnalysisResult: "microsoft.graph.whatIfAnalysisResult", entity, base super::ConditionalAccessPolicy;
    analysis_reasons: "analysisReasons" required,
    conditions: "conditions" required,
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    description: "description",
    display_name: "displayName" required,
    grant_controls: "grantControls",
    id: "id" key required,
    modified_date_time: "modifiedDateTime",
    policy_applies: "policyApplies" required,
    session_controls: "sessionControls",
    state: "state" required,
}

mg::derived_from! { WhatIfAnalysisResult: super::ConditionalAccessPolicy, super::PolicyDeletableItem }
