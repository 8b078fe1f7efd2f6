// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.servicePrincipalEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    ServicePrincipalEvidence "microsoft.graph.security.servicePrincipalEvidence" "complex" : super::AlertEvidence;
    /// `appId`: String
    app_id "appId": String,
    /// `appOwnerTenantId`: String
    app_owner_tenant_id "appOwnerTenantId": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `servicePrincipalName`: String
    service_principal_name "servicePrincipalName": String,
    /// `servicePrincipalObjectId`: String
    service_principal_object_id "servicePrincipalObjectId": String,
    /// `servicePrincipalType`: microsoft.graph.security.servicePrincipalType
    service_principal_type "servicePrincipalType": mg::Open<super::ServicePrincipalType>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { ServicePrincipalEvidence: super::AlertEvidence }
