// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.dlp.complianceDlpSharePointAuditRecord`][reference],
/// derived from [`ComplianceDlpBaseAuditRecord`](super::ComplianceDlpBaseAuditRecord).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-dlp-compliancedlpsharepointauditrecord?view=graph-rest-beta
pub struct ComplianceDlpSharePointAuditRecord {
    /// `agentBlueprintId`.
    pub agent_blueprint_id: mg::Field<String>,
    /// `agentBlueprintName`.
    pub agent_blueprint_name: mg::Field<String>,
    /// `agentId`.
    pub agent_id: mg::Field<String>,
    /// `agentName`.
    pub agent_name: mg::Field<String>,
    /// `agentPlatform`.
    pub agent_platform: mg::Field<String>,
    /// `agentVersion`.
    pub agent_version: mg::Field<String>,
    /// `appAccessContext`.
    pub app_access_context: mg::Field<mg::Boxed<super::AppAccessContext>>,
    /// `appIdentity`.
    pub app_identity: mg::Field<String>,
    /// `applicationName`.
    pub application_name: mg::Field<String>,
    /// `associatedAdminUnitIds`.
    pub associated_admin_unit_ids: mg::Field<Vec<String>>,
    /// `correlationIdentity`.
    pub correlation_identity: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::Date>,
    /// `enforcementType`. Never null.
    pub enforcement_type: mg::Field<mg::Open<super::EnforcementType>>,
    /// `evaluationSource`.
    pub evaluation_source: mg::Field<String>,
    /// `exceptionInfo`.
    pub exception_info: mg::Field<mg::Boxed<super::ExceptionInfo>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `incidentId`.
    pub incident_id: mg::Field<mg::Guid>,
    /// `isRequiresCustomerKeyEncryption`. Never null.
    pub is_requires_customer_key_encryption: mg::Field<bool>,
    /// `isSensitiveInfoDetectionIsIncluded`. Never null.
    pub is_sensitive_info_detection_is_included: mg::Field<bool>,
    /// `location`.
    pub location: mg::Field<String>,
    /// `opId`.
    pub op_id: mg::Field<String>,
    /// `operation`. Never null.
    pub operation: mg::Field<String>,
    /// `organizationId`. Never null.
    pub organization_id: mg::Field<String>,
    /// `parentId`.
    pub parent_id: mg::Field<String>,
    /// `policyDetails`.
    pub policy_details: mg::Field<Vec<String>>,
    /// `purpose`. Never null.
    pub purpose: mg::Field<mg::Open<super::PurposeType>>,
    /// `recordType`. Never null.
    pub record_type: mg::Field<mg::Open<super::AuditRecordType>>,
    /// `remediationDetails`.
    pub remediation_details: mg::Field<mg::Boxed<super::RemediationInfo>>,
    /// `resultStatus`.
    pub result_status: mg::Field<String>,
    /// `scopingEntityIds`.
    pub scoping_entity_ids: mg::Field<Vec<String>>,
    /// `scopingEntityType`.
    pub scoping_entity_type: mg::Field<i32>,
    /// `sessionIdentity`.
    pub session_identity: mg::Field<String>,
    /// `sessionMetadata`.
    pub session_metadata: mg::Field<mg::Boxed<super::SessionMetadataInfo>>,
    /// `sharePointMetaData`.
    pub share_point_meta_data: mg::Field<mg::Boxed<super::SharePointMetaDataInfo>>,
    /// `subjectType`.
    pub subject_type: mg::Field<String>,
    /// `subscription`.
    pub subscription: mg::Field<mg::Boxed<super::SubscriptionInfo>>,
    /// `userKey`. Never null.
    pub user_key: mg::Field<String>,
    /// `userType`. Never null.
    pub user_type: mg::Field<mg::Open<super::UserType>>,
    /// `version`.
    pub version: mg::Field<i32>,
    /// `workload`.
    pub workload: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ComplianceDlpSharePointAuditRecord: "microsoft.graph.security.dlp.complianceDlpSharePointAuditRecord", entity, base super::ComplianceDlpBaseAuditRecord;
    agent_blueprint_id: "agentBlueprintId",
    agent_blueprint_name: "agentBlueprintName",
    agent_id: "agentId",
    agent_name: "agentName",
    agent_platform: "agentPlatform",
    agent_version: "agentVersion",
    app_access_context: "appAccessContext",
    app_identity: "appIdentity",
    application_name: "applicationName",
    associated_admin_unit_ids: "associatedAdminUnitIds" required,
    correlation_identity: "correlationIdentity",
    created_date_time: "createdDateTime" required,
    enforcement_type: "enforcementType" required,
    evaluation_source: "evaluationSource",
    exception_info: "exceptionInfo",
    id: "id" key required,
    incident_id: "incidentId",
    is_requires_customer_key_encryption: "isRequiresCustomerKeyEncryption" required,
    is_sensitive_info_detection_is_included: "isSensitiveInfoDetectionIsIncluded" required,
    location: "location",
    op_id: "opId",
    operation: "operation" required,
    organization_id: "organizationId" required,
    parent_id: "parentId",
    policy_details: "policyDetails",
    purpose: "purpose" required,
    record_type: "recordType" required,
    remediation_details: "remediationDetails",
    result_status: "resultStatus",
    scoping_entity_ids: "scopingEntityIds" required,
    scoping_entity_type: "scopingEntityType",
    session_identity: "sessionIdentity",
    session_metadata: "sessionMetadata",
    share_point_meta_data: "sharePointMetaData",
    subject_type: "subjectType",
    subscription: "subscription",
    user_key: "userKey" required,
    user_type: "userType" required,
    version: "version",
    workload: "workload",
}

mg::derived_from! { ComplianceDlpSharePointAuditRecord: super::ComplianceDlpBaseAuditRecord, super::ComplianceBaseAuditRecord, super::BaseAuditRecord, crate::models::Entity }
