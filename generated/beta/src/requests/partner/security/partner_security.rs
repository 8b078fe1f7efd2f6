// @generated
use crate::{mg, models, requests};

/// Requests on one [`PartnerSecurity`](models::partner::security::PartnerSecurity): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.security().partner()`.
#[derive(Clone, Debug)]
pub struct PartnerSecurityResource(mg::One<models::partner::security::PartnerSecurity>);

mg::builder! { PartnerSecurityResource: mg::One<models::partner::security::PartnerSecurity> }

impl PartnerSecurityResource {
    /// `…/securityAlerts`: many
    /// [`PartnerSecurityAlert`](models::partner::security::PartnerSecurityAlert).
    ///
    /// Least privileged permission to read: `PartnerSecurity.Read.All` (delegated, application).
    #[inline]
    pub fn security_alerts(
        &self,
    ) -> requests::partner::security::partner_security_alert::PartnerSecurityAlertCollection {
        mg::navigate(self, "securityAlerts")
    }

    /// `…/securityScore`:
    /// [`PartnerSecurityScore`](models::partner::security::PartnerSecurityScore).
    ///
    /// Least privileged permission to read: `PartnerSecurity.Read.All` (delegated, application).
    #[inline]
    pub fn security_score(
        &self,
    ) -> requests::partner::security::partner_security_score::PartnerSecurityScoreResource {
        mg::navigate(self, "securityScore")
    }
}
