// @generated
use crate::{mg, models};

/// One `microsoft.graph.partner.security.partnerSecurityAlert`, by its URL.
///
/// For example `/security/partner/securityAlerts/{partnerSecurityAlert-id}`.
pub type PartnerSecurityAlertResource = mg::One<
    models::partner::security::PartnerSecurityAlert,
>;

/// A collection of `microsoft.graph.partner.security.partnerSecurityAlert`, by its URL.
///
/// For example `/security/partner/securityAlerts`.
pub type PartnerSecurityAlertCollection = mg::Many<
    models::partner::security::PartnerSecurityAlert,
    PartnerSecurityAlertResource,
>;
