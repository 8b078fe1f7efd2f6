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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PartnerSecurity.Read.All**, PartnerSecurity.ReadWrite.All | **PartnerSecurity.Read.All**, PartnerSecurity.ReadWrite.All |
    /// | `GET …/{id}` | **PartnerSecurity.Read.All**, **PartnerSecurity.ReadWrite.All** | **PartnerSecurity.Read.All**, **PartnerSecurity.ReadWrite.All** |
    /// | `PATCH …/{id}` | **PartnerSecurity.ReadWrite.All** | **PartnerSecurity.ReadWrite.All** |
    #[inline]
    pub fn security_alerts(
        &self,
    ) -> requests::partner::security::partner_security_alert::PartnerSecurityAlertCollection {
        mg::to(self, "securityAlerts")
    }

    /// `…/securityScore`: `microsoft.graph.partner.security.partnerSecurityScore`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PartnerSecurity.Read.All** | **PartnerSecurity.Read.All** |
    #[inline]
    pub fn security_score(
        &self,
    ) -> requests::partner::security::partner_security_score::PartnerSecurityScoreResource {
        mg::to(self, "securityScore")
    }
}
