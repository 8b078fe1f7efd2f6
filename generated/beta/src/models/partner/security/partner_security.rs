// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partner.security.partnerSecurity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partner-security-partnersecurity?view=graph-rest-beta>
    PartnerSecurity "microsoft.graph.partner.security.partnerSecurity" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PartnerSecurity: crate::models::Entity }

impl PartnerSecurity {
    /// `securityAlerts`: many `microsoft.graph.partner.security.partnerSecurityAlert`, contained
    pub const SECURITY_ALERTS: mg::Nav<
        PartnerSecurity,
        Vec<super::PartnerSecurityAlert>,
    > = mg::Nav::new("securityAlerts");
    /// `securityScore`: `microsoft.graph.partner.security.partnerSecurityScore`, contained
    pub const SECURITY_SCORE: mg::Nav<PartnerSecurity, super::PartnerSecurityScore> = mg::Nav::new(
        "securityScore",
    );
}
