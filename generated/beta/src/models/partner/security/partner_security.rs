// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partner.security.partnerSecurity`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`PartnerSecurityResource`], for example `graph.security().partner()`.
///
/// [`PartnerSecurityResource`]: crate::requests::partner::security::partner_security::PartnerSecurityResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/partner-security-partnersecurity?view=graph-rest-beta
pub struct PartnerSecurity {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PartnerSecurity: "microsoft.graph.partner.security.partnerSecurity", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { PartnerSecurity: crate::models::Entity }

impl PartnerSecurity {
    /// `securityAlerts`: many [`PartnerSecurityAlert`](super::PartnerSecurityAlert).
    pub const SECURITY_ALERTS: mg::Nav<
        PartnerSecurity,
        Vec<super::PartnerSecurityAlert>,
    > = mg::Nav::new("securityAlerts");
    /// `securityScore`: [`PartnerSecurityScore`](super::PartnerSecurityScore).
    pub const SECURITY_SCORE: mg::Nav<PartnerSecurity, super::PartnerSecurityScore> = mg::Nav::new(
        "securityScore",
    );
}
