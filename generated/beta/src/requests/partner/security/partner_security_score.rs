// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.partner.security.partnerSecurityScore`, by its URL.
    ///
    /// For example `/security/partner/securityScore`.
    PartnerSecurityScoreResource(mg::One<models::partner::security::PartnerSecurityScore>)
}

impl PartnerSecurityScoreResource {
    /// `…/customerInsights`: many `microsoft.graph.partner.security.customerInsight`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PartnerSecurity.Read.All** | **PartnerSecurity.Read.All** |
    #[inline]
    pub fn customer_insights(
        &self,
    ) -> requests::partner::security::customer_insight::CustomerInsightCollection {
        mg::to(self, "customerInsights")
    }

    /// `…/history`: many `microsoft.graph.partner.security.securityScoreHistory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PartnerSecurity.Read.All** | **PartnerSecurity.Read.All** |
    /// | `GET …/{id}` | **PartnerSecurity.Read.All** | **PartnerSecurity.Read.All** |
    #[inline]
    pub fn history(
        &self,
    ) -> requests::partner::security::security_score_history::SecurityScoreHistoryCollection {
        mg::to(self, "history")
    }

    /// `…/requirements`: many `microsoft.graph.partner.security.securityRequirement`
    #[inline]
    pub fn requirements(
        &self,
    ) -> requests::partner::security::security_requirement::SecurityRequirementCollection {
        mg::to(self, "requirements")
    }
}
