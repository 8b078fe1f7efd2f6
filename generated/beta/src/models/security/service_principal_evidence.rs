// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.servicePrincipalEvidence`, derived from
/// [`AlertEvidence`](super::AlertEvidence).
pub struct ServicePrincipalEvidence {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `appOwnerTenantId`.
    pub app_owner_tenant_id: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detailedRoles`.
    pub detailed_roles: mg::Field<Vec<String>>,
    /// `remediationStatus`. Never null.
    pub remediation_status: mg::Field<mg::Open<super::EvidenceRemediationStatus>>,
    /// `remediationStatusDetails`.
    pub remediation_status_details: mg::Field<String>,
    /// `roles`.
    pub roles: mg::Field<Vec<mg::Open<super::EvidenceRole>>>,
    /// `servicePrincipalName`.
    pub service_principal_name: mg::Field<String>,
    /// `servicePrincipalObjectId`.
    pub service_principal_object_id: mg::Field<String>,
    /// `servicePrincipalType`.
    pub service_principal_type: mg::Field<mg::Open<super::ServicePrincipalType>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `verdict`. Never null.
    pub verdict: mg::Field<mg::Open<super::EvidenceVerdict>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServicePrincipalEvidence: "microsoft.graph.security.servicePrincipalEvidence", complex, base super::AlertEvidence;
    app_id: "appId",
    app_owner_tenant_id: "appOwnerTenantId",
    created_date_time: "createdDateTime" required,
    detailed_roles: "detailedRoles",
    remediation_status: "remediationStatus" required,
    remediation_status_details: "remediationStatusDetails",
    roles: "roles" required,
    service_principal_name: "servicePrincipalName",
    service_principal_object_id: "servicePrincipalObjectId",
    service_principal_type: "servicePrincipalType",
    tags: "tags",
    tenant_id: "tenantId",
    verdict: "verdict" required,
}

mg::derived_from! { ServicePrincipalEvidence: super::AlertEvidence }
