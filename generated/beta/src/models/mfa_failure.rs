// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mfaFailure`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`MfaFailureCollection`](crate::requests::mfa_failure::MfaFailureCollection), for
/// example `graph.reports().user_insights().daily().mfa_completions().id(id).mfa_failures()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/mfafailure?view=graph-rest-beta
pub struct MfaFailure {
    /// `count`.
    pub count: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `reason`.
    pub reason: mg::Field<String>,
    /// `reasonCode`. Never null.
    pub reason_code: mg::Field<mg::Open<super::MfaFailureReasonCode>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MfaFailure: "microsoft.graph.mfaFailure", entity, base super::Entity;
    count: "count",
    id: "id" key required,
    reason: "reason",
    reason_code: "reasonCode" required,
}

mg::derived_from! { MfaFailure: super::Entity }
