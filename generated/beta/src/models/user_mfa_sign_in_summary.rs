// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userMfaSignInSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserMfaSignInSummaryCollection`], for example
/// `graph.reports().authentication_methods().user_mfa_sign_in_summary()`.
///
/// [`UserMfaSignInSummaryCollection`]: crate::requests::user_mfa_sign_in_summary::UserMfaSignInSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/usermfasigninsummary?view=graph-rest-beta
pub struct UserMfaSignInSummary {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `multiFactorSignIns`.
    pub multi_factor_sign_ins: mg::Field<i64>,
    /// `singleFactorSignIns`.
    pub single_factor_sign_ins: mg::Field<i64>,
    /// `totalSignIns`.
    pub total_sign_ins: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserMfaSignInSummary: "microsoft.graph.userMfaSignInSummary", entity, base super::Entity;
    created_date_time: "createdDateTime",
    id: "id" key required,
    multi_factor_sign_ins: "multiFactorSignIns",
    single_factor_sign_ins: "singleFactorSignIns",
    total_sign_ins: "totalSignIns",
}

mg::derived_from! { UserMfaSignInSummary: super::Entity }
