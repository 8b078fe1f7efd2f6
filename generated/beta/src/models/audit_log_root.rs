// @generated
use crate::mg;

/// Entity type [`microsoft.graph.auditLogRoot`][reference].
///
/// Requests: [`AuditLogRootResource`](crate::requests::audit_log_root::AuditLogRootResource), for
/// example `graph.audit_logs()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/auditlogroot?view=graph-rest-beta
pub struct AuditLogRoot {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditLogRoot: "microsoft.graph.auditLogRoot", entity;
}

impl AuditLogRoot {
    /// `auditActivityTypes`: many [`AuditActivityType`](super::AuditActivityType).
    pub const AUDIT_ACTIVITY_TYPES: mg::Nav<
        AuditLogRoot,
        Vec<super::AuditActivityType>,
    > = mg::Nav::new("auditActivityTypes");
    /// `customSecurityAttributeAudits`: many
    /// [`CustomSecurityAttributeAudit`](super::CustomSecurityAttributeAudit).
    pub const CUSTOM_SECURITY_ATTRIBUTE_AUDITS: mg::Nav<
        AuditLogRoot,
        Vec<super::CustomSecurityAttributeAudit>,
    > = mg::Nav::new("customSecurityAttributeAudits");
    /// `directoryAudits`: many [`DirectoryAudit`](super::DirectoryAudit).
    pub const DIRECTORY_AUDITS: mg::Nav<AuditLogRoot, Vec<super::DirectoryAudit>> = mg::Nav::new(
        "directoryAudits",
    );
    /// `directoryProvisioning`: many
    /// [`ProvisioningObjectSummary`](super::ProvisioningObjectSummary).
    pub const DIRECTORY_PROVISIONING: mg::Nav<
        AuditLogRoot,
        Vec<super::ProvisioningObjectSummary>,
    > = mg::Nav::new("directoryProvisioning");
    /// `provisioning`: many [`ProvisioningObjectSummary`](super::ProvisioningObjectSummary).
    pub const PROVISIONING: mg::Nav<
        AuditLogRoot,
        Vec<super::ProvisioningObjectSummary>,
    > = mg::Nav::new("provisioning");
    /// `signInEventsAppSummary`: many [`SignInEventsAppActivity`](super::SignInEventsAppActivity).
    pub const SIGN_IN_EVENTS_APP_SUMMARY: mg::Nav<
        AuditLogRoot,
        Vec<super::SignInEventsAppActivity>,
    > = mg::Nav::new("signInEventsAppSummary");
    /// `signInEventsSummary`: many [`SignInEventsActivity`](super::SignInEventsActivity).
    pub const SIGN_IN_EVENTS_SUMMARY: mg::Nav<
        AuditLogRoot,
        Vec<super::SignInEventsActivity>,
    > = mg::Nav::new("signInEventsSummary");
    /// `signIns`: many [`SignIn`](super::SignIn).
    pub const SIGN_INS: mg::Nav<AuditLogRoot, Vec<super::SignIn>> = mg::Nav::new(
        "signIns",
    );
    /// `signUps`: many [`SelfServiceSignUp`](super::SelfServiceSignUp).
    pub const SIGN_UPS: mg::Nav<AuditLogRoot, Vec<super::SelfServiceSignUp>> = mg::Nav::new(
        "signUps",
    );
}
