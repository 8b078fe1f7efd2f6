// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.complianceDLPBaseAuditRecord`, an abstract entity type derived from `microsoft.graph.security.dlp.complianceBaseAuditRecord`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-dlp-compliancedlpbaseauditrecord?view=graph-rest-beta>
    ComplianceDlpBaseAuditRecord "microsoft.graph.security.dlp.complianceDLPBaseAuditRecord" "entity abstract" : super::ComplianceBaseAuditRecord => ComplianceDlpBaseAuditRecordKind;
    /// `agentBlueprintId`: String
    agent_blueprint_id "agentBlueprintId": String,
    /// `agentBlueprintName`: String
    agent_blueprint_name "agentBlueprintName": String,
    /// `agentId`: String
    agent_id "agentId": String,
    /// `agentName`: String
    agent_name "agentName": String,
    /// `agentPlatform`: String
    agent_platform "agentPlatform": String,
    /// `agentVersion`: String
    agent_version "agentVersion": String,
    /// `appAccessContext`: microsoft.graph.security.dlp.appAccessContext
    app_access_context "appAccessContext": mg::Boxed<super::AppAccessContext>,
    /// `appIdentity`: String
    app_identity "appIdentity": String,
    /// `applicationName`: String
    application_name "applicationName": String,
    /// `associatedAdminUnitIds`: Collection(String), items not null
    associated_admin_unit_ids "associatedAdminUnitIds" "r": Vec<String>,
    /// `correlationIdentity`: String
    correlation_identity "correlationIdentity": String,
    /// `createdDateTime`: Date, not null
    created_date_time "createdDateTime" "r": mg::Date,
    /// `enforcementType`: microsoft.graph.security.dlp.enforcementType, not null
    enforcement_type "enforcementType" "r": mg::Open<super::EnforcementType>,
    /// `evaluationSource`: String
    evaluation_source "evaluationSource": String,
    /// `exceptionInfo`: microsoft.graph.security.dlp.exceptionInfo
    exception_info "exceptionInfo": mg::Boxed<super::ExceptionInfo>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `incidentId`: Guid
    incident_id "incidentId": mg::Guid,
    /// `isRequiresCustomerKeyEncryption`: Boolean, not null
    is_requires_customer_key_encryption "isRequiresCustomerKeyEncryption" "r": bool,
    /// `isSensitiveInfoDetectionIsIncluded`: Boolean, not null
    is_sensitive_info_detection_is_included "isSensitiveInfoDetectionIsIncluded" "r": bool,
    /// `location`: String
    location "location": String,
    /// `opId`: String
    op_id "opId": String,
    /// `operation`: String, not null
    operation "operation" "r": String,
    /// `organizationId`: String, not null
    organization_id "organizationId" "r": String,
    /// `parentId`: String
    parent_id "parentId": String,
    /// `policyDetails`: Collection(String)
    policy_details "policyDetails": Vec<String>,
    /// `purpose`: microsoft.graph.security.dlp.purposeType, not null
    purpose "purpose" "r": mg::Open<super::PurposeType>,
    /// `recordType`: microsoft.graph.security.dlp.auditRecordType, not null
    record_type "recordType" "r": mg::Open<super::AuditRecordType>,
    /// `remediationDetails`: microsoft.graph.security.dlp.remediationInfo
    remediation_details "remediationDetails": mg::Boxed<super::RemediationInfo>,
    /// `resultStatus`: String
    result_status "resultStatus": String,
    /// `scopingEntityIds`: Collection(String), items not null
    scoping_entity_ids "scopingEntityIds" "r": Vec<String>,
    /// `scopingEntityType`: Int32
    scoping_entity_type "scopingEntityType": i32,
    /// `sessionIdentity`: String
    session_identity "sessionIdentity": String,
    /// `sessionMetadata`: microsoft.graph.security.dlp.sessionMetadataInfo
    session_metadata "sessionMetadata": mg::Boxed<super::SessionMetadataInfo>,
    /// `subjectType`: String
    subject_type "subjectType": String,
    /// `subscription`: microsoft.graph.security.dlp.subscriptionInfo
    subscription "subscription": mg::Boxed<super::SubscriptionInfo>,
    /// `userKey`: String, not null, masked in Debug
    user_key "userKey" "rs": String,
    /// `userType`: microsoft.graph.security.dlp.userType, not null
    user_type "userType" "r": mg::Open<super::UserType>,
    /// `version`: Int32
    version "version": i32,
    /// `workload`: String
    workload "workload": String,
}

mg::derived_from! { ComplianceDlpBaseAuditRecord: super::ComplianceBaseAuditRecord, super::BaseAuditRecord, crate::models::Entity }

/// The types derived from `microsoft.graph.security.dlp.complianceDLPBaseAuditRecord`.
#[non_exhaustive]
pub enum ComplianceDlpBaseAuditRecordKind {
    ComplianceDlpEndpointAuditRecord(Box<super::ComplianceDlpEndpointAuditRecord>),
    ComplianceDlpExchangeAuditRecord(Box<super::ComplianceDlpExchangeAuditRecord>),
    ComplianceDlpSharePointAuditRecord(Box<super::ComplianceDlpSharePointAuditRecord>),
    /// None of these, or a type that this version does not know.
    Other(Box<ComplianceDlpBaseAuditRecord>),
}

mg::family! {
    ComplianceDlpBaseAuditRecord => ComplianceDlpBaseAuditRecordKind;
    ComplianceDlpEndpointAuditRecord(super::ComplianceDlpEndpointAuditRecord),
    ComplianceDlpExchangeAuditRecord(super::ComplianceDlpExchangeAuditRecord),
    ComplianceDlpSharePointAuditRecord(super::ComplianceDlpSharePointAuditRecord),
}
