// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mfaFailure`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mfafailure?view=graph-rest-beta>
    MfaFailure "microsoft.graph.mfaFailure" "entity" : super::Entity;
    /// `count`: Int64
    count "count": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `reason`: String
    reason "reason": String,
    /// `reasonCode`: mfaFailureReasonCode, not null
    reason_code "reasonCode" "r": mg::Open<super::MfaFailureReasonCode>,
}

mg::derived_from! { MfaFailure: super::Entity }
