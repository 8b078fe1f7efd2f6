// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partner.security.partnerSecurityAlert`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partner-security-partnersecurityalert?view=graph-rest-beta>
    PartnerSecurityAlert "microsoft.graph.partner.security.partnerSecurityAlert" "entity" : crate::models::Entity;
    /// `activityLogs`: Collection(microsoft.graph.partner.security.activityLog)
    activity_logs "activityLogs": Vec<super::ActivityLog>,
    /// `additionalDetails`: microsoft.graph.partner.security.additionalDataDictionary
    additional_details "additionalDetails": mg::Boxed<super::AdditionalDataDictionary>,
    /// `affectedResources`: Collection(microsoft.graph.partner.security.affectedResource)
    affected_resources "affectedResources": Vec<super::AffectedResource>,
    /// `alertType`: String, not null
    alert_type "alertType" "r": String,
    /// `catalogOfferId`: String
    catalog_offer_id "catalogOfferId": String,
    /// `confidenceLevel`: microsoft.graph.partner.security.securityAlertConfidence, not null
    confidence_level "confidenceLevel" "r": mg::Open<super::SecurityAlertConfidence>,
    /// `customerTenantId`: String, not null
    customer_tenant_id "customerTenantId" "r": String,
    /// `description`: String
    description "description": String,
    /// `detectedDateTime`: DateTimeOffset, not null
    detected_date_time "detectedDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `firstObservedDateTime`: DateTimeOffset
    first_observed_date_time "firstObservedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isTest`: Boolean
    is_test "isTest": bool,
    /// `lastObservedDateTime`: DateTimeOffset
    last_observed_date_time "lastObservedDateTime": mg::DateTimeOffset,
    /// `resolvedBy`: String
    resolved_by "resolvedBy": String,
    /// `resolvedOnDateTime`: DateTimeOffset
    resolved_on_date_time "resolvedOnDateTime": mg::DateTimeOffset,
    /// `resolvedReason`: microsoft.graph.partner.security.securityAlertResolvedReason
    resolved_reason "resolvedReason": mg::Open<super::SecurityAlertResolvedReason>,
    /// `severity`: microsoft.graph.partner.security.securityAlertSeverity, not null
    severity "severity" "r": mg::Open<super::SecurityAlertSeverity>,
    /// `status`: microsoft.graph.partner.security.securityAlertStatus, not null
    status "status" "r": mg::Open<super::SecurityAlertStatus>,
    /// `subscriptionId`: String, not null
    subscription_id "subscriptionId" "r": String,
    /// `valueAddedResellerTenantId`: String
    value_added_reseller_tenant_id "valueAddedResellerTenantId": String,
}

mg::derived_from! { PartnerSecurityAlert: crate::models::Entity }
