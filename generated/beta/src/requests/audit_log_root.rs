// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuditLogRoot`](models::AuditLogRoot): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.audit_logs()`.
#[derive(Clone, Debug)]
pub struct AuditLogRootResource(mg::One<models::AuditLogRoot>);

mg::builder! { AuditLogRootResource: mg::One<models::AuditLogRoot> }

impl AuditLogRootResource {
    /// `…/auditActivityTypes`: many [`AuditActivityType`](models::AuditActivityType).
    #[inline]
    pub fn audit_activity_types(
        &self,
    ) -> requests::audit_activity_type::AuditActivityTypeCollection {
        mg::navigate(self, "auditActivityTypes")
    }

    /// `…/customSecurityAttributeAudits`: many
    /// [`CustomSecurityAttributeAudit`](models::CustomSecurityAttributeAudit).
    ///
    /// Least privileged permission to read: `CustomSecAttributeAuditLogs.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn custom_security_attribute_audits(
        &self,
    ) -> requests::custom_security_attribute_audit::CustomSecurityAttributeAuditCollection {
        mg::navigate(self, "customSecurityAttributeAudits")
    }

    /// `…/directoryAudits`: many [`DirectoryAudit`](models::DirectoryAudit).
    ///
    /// Least privileged permission to read: `AuditLog.Read.All` (delegated, application).
    #[inline]
    pub fn directory_audits(
        &self,
    ) -> requests::directory_audit::DirectoryAuditCollection {
        mg::navigate(self, "directoryAudits")
    }

    /// `…/directoryProvisioning`: many
    /// [`ProvisioningObjectSummary`](models::ProvisioningObjectSummary).
    #[inline]
    pub fn directory_provisioning(
        &self,
    ) -> requests::provisioning_object_summary::ProvisioningObjectSummaryCollection {
        mg::navigate(self, "directoryProvisioning")
    }

    /// `…/provisioning`: many [`ProvisioningObjectSummary`](models::ProvisioningObjectSummary).
    ///
    /// Least privileged permission to read: `ProvisioningLog.Read.All` (delegated),
    /// `AuditLog.Read.All` (application).
    #[inline]
    pub fn provisioning(
        &self,
    ) -> requests::provisioning_object_summary::ProvisioningObjectSummaryCollection {
        mg::navigate(self, "provisioning")
    }

    /// `…/signInEventsAppSummary`: many
    /// [`SignInEventsAppActivity`](models::SignInEventsAppActivity).
    #[inline]
    pub fn sign_in_events_app_summary(
        &self,
    ) -> requests::sign_in_events_app_activity::SignInEventsAppActivityCollection {
        mg::navigate(self, "signInEventsAppSummary")
    }

    /// `…/signInEventsSummary`: many [`SignInEventsActivity`](models::SignInEventsActivity).
    #[inline]
    pub fn sign_in_events_summary(
        &self,
    ) -> requests::sign_in_events_activity::SignInEventsActivityCollection {
        mg::navigate(self, "signInEventsSummary")
    }

    /// `…/signIns`: many [`SignIn`](models::SignIn).
    ///
    /// Least privileged permission to read: `AuditLog.Read.All` (delegated, application).
    #[inline]
    pub fn sign_ins(&self) -> requests::sign_in::SignInCollection {
        mg::navigate(self, "signIns")
    }

    /// `…/signUps`: many [`SelfServiceSignUp`](models::SelfServiceSignUp).
    ///
    /// Least privileged permission to read: `AuditLog.Read.All` (delegated, application).
    #[inline]
    pub fn sign_ups(
        &self,
    ) -> requests::self_service_sign_up::SelfServiceSignUpCollection {
        mg::navigate(self, "signUps")
    }

    /// `GET …/getSummarizedMSISignIns(aggregationWindow=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    #[inline]
    pub fn get_summarized_msi_sign_ins(
        &self,
        parameters: impl Into<GetSummarizedMsiSignIns>,
    ) -> requests::summarized_sign_in::SummarizedSignInCollection {
        self.raw()
            .call_with("getSummarizedMSISignIns", &parameters.into())
            .into_builder()
    }

    /// `GET …/getSummarizedNonInteractiveSignIns(aggregationWindow=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    #[inline]
    pub fn get_summarized_non_interactive_sign_ins(
        &self,
        parameters: impl Into<GetSummarizedNonInteractiveSignIns>,
    ) -> requests::summarized_sign_in::SummarizedSignInCollection {
        self.raw()
            .call_with("getSummarizedNonInteractiveSignIns", &parameters.into())
            .into_builder()
    }

    /// `GET …/getSummarizedServicePrincipalSignIns(aggregationWindow=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    #[inline]
    pub fn get_summarized_service_principal_sign_ins(
        &self,
        parameters: impl Into<GetSummarizedServicePrincipalSignIns>,
    ) -> requests::summarized_sign_in::SummarizedSignInCollection {
        self.raw()
            .call_with("getSummarizedServicePrincipalSignIns", &parameters.into())
            .into_builder()
    }
}

/// Parameters of [`AuditLogRootResource::get_summarized_msi_sign_ins`].
///
/// A call can pass `aggregation_window` alone.
pub struct GetSummarizedMsiSignIns {
    /// `aggregationWindow`. Required.
    pub aggregation_window: mg::Field<mg::Open<models::AggregationWindow>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSummarizedMsiSignIns: "microsoft.graph.getSummarizedMSISignIns", parameters;
    aggregation_window: "aggregationWindow" required,
}

mg::required_parameters! {
    GetSummarizedMsiSignIns;
    aggregation_window: mg::Open<models::AggregationWindow>,
}

/// Parameters of [`AuditLogRootResource::get_summarized_non_interactive_sign_ins`].
///
/// A call can pass `aggregation_window` alone.
pub struct GetSummarizedNonInteractiveSignIns {
    /// `aggregationWindow`. Required.
    pub aggregation_window: mg::Field<mg::Open<models::AggregationWindow>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSummarizedNonInteractiveSignIns: "microsoft.graph.getSummarizedNonInteractiveSignIns", parameters;
    aggregation_window: "aggregationWindow" required,
}

mg::required_parameters! {
    GetSummarizedNonInteractiveSignIns;
    aggregation_window: mg::Open<models::AggregationWindow>,
}

/// Parameters of [`AuditLogRootResource::get_summarized_service_principal_sign_ins`].
///
/// A call can pass `aggregation_window` alone.
pub struct GetSummarizedServicePrincipalSignIns {
    /// `aggregationWindow`. Required.
    pub aggregation_window: mg::Field<mg::Open<models::AggregationWindow>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSummarizedServicePrincipalSignIns: "microsoft.graph.getSummarizedServicePrincipalSignIns", parameters;
    aggregation_window: "aggregationWindow" required,
}

mg::required_parameters! {
    GetSummarizedServicePrincipalSignIns;
    aggregation_window: mg::Open<models::AggregationWindow>,
}
