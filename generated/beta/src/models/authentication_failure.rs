// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authenticationFailure`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationFailureCollection`], for example
/// `graph.reports().user_insights().daily().authentications().id(id).failures()`.
///
/// [`AuthenticationFailureCollection`]: crate::requests::authentication_failure::AuthenticationFailureCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationfailure?view=graph-rest-beta
pub struct AuthenticationFailure {
    /// `count`. Never null.
    pub count: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `reason`. Never null.
    pub reason: mg::Field<String>,
    /// `reasonCode`. Never null.
    pub reason_code: mg::Field<mg::Open<super::AuthenticationFailureReasonCode>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationFailure: "microsoft.graph.authenticationFailure", entity, base super::Entity;
    count: "count" required,
    id: "id" key required,
    reason: "reason" required,
    reason_code: "reasonCode" required,
}

mg::derived_from! { AuthenticationFailure: super::Entity }
