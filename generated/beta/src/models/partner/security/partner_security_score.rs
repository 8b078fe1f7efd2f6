// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partner.security.partnerSecurityScore`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partner-security-partnersecurityscore?view=graph-rest-beta>
    PartnerSecurityScore "microsoft.graph.partner.security.partnerSecurityScore" "entity" : crate::models::Entity;
    /// `currentScore`: Single, not null
    current_score "currentScore" "r": f32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastRefreshDateTime`: DateTimeOffset, not null
    last_refresh_date_time "lastRefreshDateTime" "r": mg::DateTimeOffset,
    /// `maxScore`: Single, not null
    max_score "maxScore" "r": f32,
    /// `updatedDateTime`: DateTimeOffset, not null
    updated_date_time "updatedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { PartnerSecurityScore: crate::models::Entity }

impl PartnerSecurityScore {
    /// `customerInsights`: many `microsoft.graph.partner.security.customerInsight`, contained
    pub const CUSTOMER_INSIGHTS: mg::Nav<
        PartnerSecurityScore,
        Vec<super::CustomerInsight>,
    > = mg::Nav::new("customerInsights");
    /// `history`: many `microsoft.graph.partner.security.securityScoreHistory`, contained
    pub const HISTORY: mg::Nav<PartnerSecurityScore, Vec<super::SecurityScoreHistory>> = mg::Nav::new(
        "history",
    );
    /// `requirements`: many `microsoft.graph.partner.security.securityRequirement`, contained
    pub const REQUIREMENTS: mg::Nav<
        PartnerSecurityScore,
        Vec<super::SecurityRequirement>,
    > = mg::Nav::new("requirements");
}
