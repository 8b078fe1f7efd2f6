// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.partner.security.partnerSecurity`, by its URL.
    ///
    /// For example `/security/partner`.
    PartnerSecurityResource(mg::One<models::partner::security::PartnerSecurity>)
}

impl PartnerSecurityResource {
    /// `…/securityAlerts`: many `microsoft.graph.partner.security.partnerSecurityAlert`
    #[inline]
    pub fn security_alerts(
        &self,
    ) -> requests::partner::security::partner_security_alert::PartnerSecurityAlertCollection {
        mg::to(self, "securityAlerts")
    }

    /// `…/securityScore`: `microsoft.graph.partner.security.partnerSecurityScore`
    #[inline]
    pub fn security_score(
        &self,
    ) -> requests::partner::security::partner_security_score::PartnerSecurityScoreResource {
        mg::to(self, "securityScore")
    }
}
