// @generated
use crate::{mg, models, requests};

/// Requests on one [`PartnerSecurityScore`](models::partner::security::PartnerSecurityScore):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.security().partner().security_score()`.
#[derive(Clone, Debug)]
pub struct PartnerSecurityScoreResource(
    mg::One<models::partner::security::PartnerSecurityScore>,
);

mg::builder! { PartnerSecurityScoreResource: mg::One<models::partner::security::PartnerSecurityScore> }

impl PartnerSecurityScoreResource {
    /// `…/customerInsights`: many [`CustomerInsight`](models::partner::security::CustomerInsight).
    ///
    /// Least privileged permission to read: `PartnerSecurity.Read.All` (delegated, application).
    #[inline]
    pub fn customer_insights(
        &self,
    ) -> requests::partner::security::customer_insight::CustomerInsightCollection {
        mg::navigate(self, "customerInsights")
    }

    /// `…/history`: many [`SecurityScoreHistory`](models::partner::security::SecurityScoreHistory).
    ///
    /// Least privileged permission to read: `PartnerSecurity.Read.All` (delegated, application).
    #[inline]
    pub fn history(
        &self,
    ) -> requests::partner::security::security_score_history::SecurityScoreHistoryCollection {
        mg::navigate(self, "history")
    }

    /// `…/requirements`: many
    /// [`SecurityRequirement`](models::partner::security::SecurityRequirement).
    #[inline]
    pub fn requirements(
        &self,
    ) -> requests::partner::security::security_requirement::SecurityRequirementCollection {
        mg::navigate(self, "requirements")
    }
}
