// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partner.security.partnerSecurityScore`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`PartnerSecurityScoreResource`], for example
/// `graph.security().partner().security_score()`.
///
/// [`PartnerSecurityScoreResource`]: crate::requests::partner::security::partner_security_score::PartnerSecurityScoreResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/partner-security-partnersecurityscore?view=graph-rest-beta
pub struct PartnerSecurityScore {
    /// `currentScore`. Never null.
    pub current_score: mg::Field<f32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastRefreshDateTime`. Never null.
    pub last_refresh_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maxScore`. Never null.
    pub max_score: mg::Field<f32>,
    /// `updatedDateTime`. Never null.
    pub updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PartnerSecurityScore: "microsoft.graph.partner.security.partnerSecurityScore", entity, base crate::models::Entity;
    current_score: "currentScore" required,
    id: "id" key required,
    last_refresh_date_time: "lastRefreshDateTime" required,
    max_score: "maxScore" required,
    updated_date_time: "updatedDateTime" required,
}

mg::derived_from! { PartnerSecurityScore: crate::models::Entity }

impl PartnerSecurityScore {
    /// `customerInsights`: many [`CustomerInsight`](super::CustomerInsight).
    pub const CUSTOMER_INSIGHTS: mg::Nav<
        PartnerSecurityScore,
        Vec<super::CustomerInsight>,
    > = mg::Nav::new("customerInsights");
    /// `history`: many [`SecurityScoreHistory`](super::SecurityScoreHistory).
    pub const HISTORY: mg::Nav<PartnerSecurityScore, Vec<super::SecurityScoreHistory>> = mg::Nav::new(
        "history",
    );
    /// `requirements`: many [`SecurityRequirement`](super::SecurityRequirement).
    pub const REQUIREMENTS: mg::Nav<
        PartnerSecurityScore,
        Vec<super::SecurityRequirement>,
    > = mg::Nav::new("requirements");
}
