// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.auditLogRoot`, by its URL.
    ///
    /// For example `/auditLogs`.
    AuditLogRootResource(mg::One<models::AuditLogRoot>)
}

impl AuditLogRootResource {
    /// `…/auditActivityTypes`: many `auditActivityType`
    #[inline]
    pub fn audit_activity_types(
        &self,
    ) -> requests::audit_activity_type::AuditActivityTypeCollection {
        mg::to(self, "auditActivityTypes")
    }

    /// `…/customSecurityAttributeAudits`: many `customSecurityAttributeAudit`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CustomSecAttributeAuditLogs.Read.All** | **CustomSecAttributeAuditLogs.Read.All** |
    /// | `GET …/{id}` | **CustomSecAttributeAuditLogs.Read.All** | **CustomSecAttributeAuditLogs.Read.All** |
    #[inline]
    pub fn custom_security_attribute_audits(
        &self,
    ) -> requests::custom_security_attribute_audit::CustomSecurityAttributeAuditCollection {
        mg::to(self, "customSecurityAttributeAudits")
    }

    /// `…/directoryAudits`: many `directoryAudit`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AuditLog.Read.All**, Directory.Read.All | **AuditLog.Read.All**, Directory.Read.All |
    /// | `GET …/{id}` | **AuditLog.Read.All**, Directory.Read.All | **AuditLog.Read.All**, Directory.Read.All |
    #[inline]
    pub fn directory_audits(
        &self,
    ) -> requests::directory_audit::DirectoryAuditCollection {
        mg::to(self, "directoryAudits")
    }

    /// `…/directoryProvisioning`: many `provisioningObjectSummary`
    #[inline]
    pub fn directory_provisioning(
        &self,
    ) -> requests::provisioning_object_summary::ProvisioningObjectSummaryCollection {
        mg::to(self, "directoryProvisioning")
    }

    /// `…/provisioning`: many `provisioningObjectSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ProvisioningLog.Read.All**, AuditLog.Read.All, Directory.Read.All | AuditLog.Read.All, Directory.Read.All, ProvisioningLog.Read.All |
    #[inline]
    pub fn provisioning(
        &self,
    ) -> requests::provisioning_object_summary::ProvisioningObjectSummaryCollection {
        mg::to(self, "provisioning")
    }

    /// `…/signInEventsAppSummary`: many `signInEventsAppActivity`
    #[inline]
    pub fn sign_in_events_app_summary(
        &self,
    ) -> requests::sign_in_events_app_activity::SignInEventsAppActivityCollection {
        mg::to(self, "signInEventsAppSummary")
    }

    /// `…/signInEventsSummary`: many `signInEventsActivity`
    #[inline]
    pub fn sign_in_events_summary(
        &self,
    ) -> requests::sign_in_events_activity::SignInEventsActivityCollection {
        mg::to(self, "signInEventsSummary")
    }

    /// `…/signIns`: many `signIn`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AuditLog.Read.All** | **AuditLog.Read.All** |
    /// | `GET …/{id}` | **AuditLog.Read.All** | **AuditLog.Read.All** |
    #[inline]
    pub fn sign_ins(&self) -> requests::sign_in::SignInCollection {
        mg::to(self, "signIns")
    }

    /// `…/signUps`: many `selfServiceSignUp`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AuditLog.Read.All** | **AuditLog.Read.All** |
    /// | `GET …/{id}` | **AuditLog.Read.All** | **AuditLog.Read.All** |
    #[inline]
    pub fn sign_ups(
        &self,
    ) -> requests::self_service_sign_up::SelfServiceSignUpCollection {
        mg::to(self, "signUps")
    }

    /// `GET …/getSummarizedMSISignIns(aggregationWindow=…)`
    #[inline]
    pub fn get_summarized_msi_sign_ins(
        &self,
        parameters: GetSummarizedMsiSignIns,
    ) -> requests::summarized_sign_in::SummarizedSignInCollection {
        mg::Builder::at(
            mg::Path::call_with(self, "getSummarizedMSISignIns", &parameters),
        )
    }

    /// `GET …/getSummarizedNonInteractiveSignIns(aggregationWindow=…)`
    #[inline]
    pub fn get_summarized_non_interactive_sign_ins(
        &self,
        parameters: GetSummarizedNonInteractiveSignIns,
    ) -> requests::summarized_sign_in::SummarizedSignInCollection {
        mg::Builder::at(
            mg::Path::call_with(self, "getSummarizedNonInteractiveSignIns", &parameters),
        )
    }

    /// `GET …/getSummarizedServicePrincipalSignIns(aggregationWindow=…)`
    #[inline]
    pub fn get_summarized_service_principal_sign_ins(
        &self,
        parameters: GetSummarizedServicePrincipalSignIns,
    ) -> requests::summarized_sign_in::SummarizedSignInCollection {
        mg::Builder::at(
            mg::Path::call_with(
                self,
                "getSummarizedServicePrincipalSignIns",
                &parameters,
            ),
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getSummarizedMSISignIns`.
    GetSummarizedMsiSignIns "microsoft.graph.getSummarizedMSISignIns" "parameters";
    /// `aggregationWindow`: aggregationWindow, not null
    aggregation_window "aggregationWindow" "r": mg::Open<models::AggregationWindow>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSummarizedNonInteractiveSignIns`.
    GetSummarizedNonInteractiveSignIns "microsoft.graph.getSummarizedNonInteractiveSignIns" "parameters";
    /// `aggregationWindow`: aggregationWindow, not null
    aggregation_window "aggregationWindow" "r": mg::Open<models::AggregationWindow>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSummarizedServicePrincipalSignIns`.
    GetSummarizedServicePrincipalSignIns "microsoft.graph.getSummarizedServicePrincipalSignIns" "parameters";
    /// `aggregationWindow`: aggregationWindow, not null
    aggregation_window "aggregationWindow" "r": mg::Open<models::AggregationWindow>,
}
