// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.auditLogRoot`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/auditlogroot?view=graph-rest-beta>
    AuditLogRoot "microsoft.graph.auditLogRoot" "entity";
}

impl AuditLogRoot {
    /// `auditActivityTypes`: many `auditActivityType`, contained
    pub const AUDIT_ACTIVITY_TYPES: mg::Nav<
        AuditLogRoot,
        Vec<super::AuditActivityType>,
    > = mg::Nav::new("auditActivityTypes");
    /// `customSecurityAttributeAudits`: many `customSecurityAttributeAudit`, contained
    pub const CUSTOM_SECURITY_ATTRIBUTE_AUDITS: mg::Nav<
        AuditLogRoot,
        Vec<super::CustomSecurityAttributeAudit>,
    > = mg::Nav::new("customSecurityAttributeAudits");
    /// `directoryAudits`: many `directoryAudit`, contained
    pub const DIRECTORY_AUDITS: mg::Nav<AuditLogRoot, Vec<super::DirectoryAudit>> = mg::Nav::new(
        "directoryAudits",
    );
    /// `directoryProvisioning`: many `provisioningObjectSummary`, contained
    pub const DIRECTORY_PROVISIONING: mg::Nav<
        AuditLogRoot,
        Vec<super::ProvisioningObjectSummary>,
    > = mg::Nav::new("directoryProvisioning");
    /// `provisioning`: many `provisioningObjectSummary`, contained
    pub const PROVISIONING: mg::Nav<
        AuditLogRoot,
        Vec<super::ProvisioningObjectSummary>,
    > = mg::Nav::new("provisioning");
    /// `signInEventsAppSummary`: many `signInEventsAppActivity`, contained
    pub const SIGN_IN_EVENTS_APP_SUMMARY: mg::Nav<
        AuditLogRoot,
        Vec<super::SignInEventsAppActivity>,
    > = mg::Nav::new("signInEventsAppSummary");
    /// `signInEventsSummary`: many `signInEventsActivity`, contained
    pub const SIGN_IN_EVENTS_SUMMARY: mg::Nav<
        AuditLogRoot,
        Vec<super::SignInEventsActivity>,
    > = mg::Nav::new("signInEventsSummary");
    /// `signIns`: many `signIn`, contained
    pub const SIGN_INS: mg::Nav<AuditLogRoot, Vec<super::SignIn>> = mg::Nav::new(
        "signIns",
    );
    /// `signUps`: many `selfServiceSignUp`, contained
    pub const SIGN_UPS: mg::Nav<AuditLogRoot, Vec<super::SelfServiceSignUp>> = mg::Nav::new(
        "signUps",
    );
}
