// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partner.security.partnerSecurityAlert`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`PartnerSecurityAlertCollection`], for example
/// `graph.security().partner().security_alerts()`.
///
/// [`PartnerSecurityAlertCollection`]: crate::requests::partner::security::partner_security_alert::PartnerSecurityAlertCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/partner-security-partnersecurityalert?view=graph-rest-beta
pub struct PartnerSecurityAlert {
    /// `activityLogs`.
    pub activity_logs: mg::Field<Vec<super::ActivityLog>>,
    /// `additionalDetails`.
    pub additional_details: mg::Field<mg::Boxed<super::AdditionalDataDictionary>>,
    /// `affectedResources`.
    pub affected_resources: mg::Field<Vec<super::AffectedResource>>,
    /// `alertType`. Never null.
    pub alert_type: mg::Field<String>,
    /// `catalogOfferId`.
    pub catalog_offer_id: mg::Field<String>,
    /// `confidenceLevel`. Never null.
    pub confidence_level: mg::Field<mg::Open<super::SecurityAlertConfidence>>,
    /// `customerTenantId`. Never null.
    pub customer_tenant_id: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `detectedDateTime`. Never null.
    pub detected_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `firstObservedDateTime`.
    pub first_observed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isTest`.
    pub is_test: mg::Field<bool>,
    /// `lastObservedDateTime`.
    pub last_observed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resolvedBy`.
    pub resolved_by: mg::Field<String>,
    /// `resolvedOnDateTime`.
    pub resolved_on_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resolvedReason`.
    pub resolved_reason: mg::Field<mg::Open<super::SecurityAlertResolvedReason>>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::SecurityAlertSeverity>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::SecurityAlertStatus>>,
    /// `subscriptionId`. Never null.
    pub subscription_id: mg::Field<String>,
    /// `valueAddedResellerTenantId`.
    pub value_added_reseller_tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PartnerSecurityAlert: "microsoft.graph.partner.security.partnerSecurityAlert", entity, base crate::models::Entity;
    activity_logs: "activityLogs",
    additional_details: "additionalDetails",
    affected_resources: "affectedResources",
    alert_type: "alertType" required,
    catalog_offer_id: "catalogOfferId",
    confidence_level: "confidenceLevel" required,
    customer_tenant_id: "customerTenantId" required,
    description: "description",
    detected_date_time: "detectedDateTime" required,
    display_name: "displayName" required,
    first_observed_date_time: "firstObservedDateTime",
    id: "id" key required,
    is_test: "isTest",
    last_observed_date_time: "lastObservedDateTime",
    resolved_by: "resolvedBy",
    resolved_on_date_time: "resolvedOnDateTime",
    resolved_reason: "resolvedReason",
    severity: "severity" required,
    status: "status" required,
    subscription_id: "subscriptionId" required,
    value_added_reseller_tenant_id: "valueAddedResellerTenantId",
}

mg::derived_from! { PartnerSecurityAlert: crate::models::Entity }
