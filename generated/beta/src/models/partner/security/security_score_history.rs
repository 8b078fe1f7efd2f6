// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partner.security.securityScoreHistory`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`SecurityScoreHistoryCollection`], for example
/// `graph.security().partner().security_score().history()`.
///
/// [`SecurityScoreHistoryCollection`]: crate::requests::partner::security::security_score_history::SecurityScoreHistoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/partner-security-securityscorehistory?view=graph-rest-beta
pub struct SecurityScoreHistory {
    /// `compliantRequirementsCount`. Never null.
    pub compliant_requirements_count: mg::Field<i64>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `score`. Never null.
    pub score: mg::Field<f32>,
    /// `totalRequirementsCount`. Never null.
    pub total_requirements_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityScoreHistory: "microsoft.graph.partner.security.securityScoreHistory", entity, base crate::models::Entity;
    compliant_requirements_count: "compliantRequirementsCount" required,
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    score: "score" required,
    total_requirements_count: "totalRequirementsCount" required,
}

mg::derived_from! { SecurityScoreHistory: crate::models::Entity }
