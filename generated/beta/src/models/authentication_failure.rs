// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationFailure`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationfailure?view=graph-rest-beta>
    AuthenticationFailure "microsoft.graph.authenticationFailure" "entity" : super::Entity;
    /// `count`: Int64, not null
    count "count" "r": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `reason`: String, not null
    reason "reason" "r": String,
    /// `reasonCode`: authenticationFailureReasonCode, not null
    reason_code "reasonCode" "r": mg::Open<super::AuthenticationFailureReasonCode>,
}

mg::derived_from! { AuthenticationFailure: super::Entity }
