// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.dlp.baseAuditRecord`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-dlp-baseauditrecord?view=graph-rest-beta
pub struct BaseAuditRecord {
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
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRequiresCustomerKeyEncryption`. Never null.
    pub is_requires_customer_key_encryption: mg::Field<bool>,
    /// `opId`.
    pub op_id: mg::Field<String>,
    /// `operation`. Never null.
    pub operation: mg::Field<String>,
    /// `organizationId`. Never null.
    pub organization_id: mg::Field<String>,
    /// `parentId`.
    pub parent_id: mg::Field<String>,
    /// `purpose`. Never null.
    pub purpose: mg::Field<mg::Open<super::PurposeType>>,
    /// `recordType`. Never null.
    pub record_type: mg::Field<mg::Open<super::AuditRecordType>>,
    /// `resultStatus`.
    pub result_status: mg::Field<String>,
    /// `scopingEntityIds`.
    pub scoping_entity_ids: mg::Field<Vec<String>>,
    /// `scopingEntityType`.
    pub scoping_entity_type: mg::Field<i32>,
    /// `sessionIdentity`.
    pub session_identity: mg::Field<String>,
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
    BaseAuditRecord: "microsoft.graph.security.dlp.baseAuditRecord", entity abstract, base crate::models::Entity, family BaseAuditRecordKind;
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
    id: "id" key required,
    is_requires_customer_key_encryption: "isRequiresCustomerKeyEncryption" required,
    op_id: "opId",
    operation: "operation" required,
    organization_id: "organizationId" required,
    parent_id: "parentId",
    purpose: "purpose" required,
    record_type: "recordType" required,
    result_status: "resultStatus",
    scoping_entity_ids: "scopingEntityIds" required,
    scoping_entity_type: "scopingEntityType",
    session_identity: "sessionIdentity",
    subject_type: "subjectType",
    subscription: "subscription",
    user_key: "userKey" required,
    user_type: "userType" required,
    version: "version",
    workload: "workload",
}

mg::derived_from! { BaseAuditRecord: crate::models::Entity }

/// The types derived from [`BaseAuditRecord`].
#[non_exhaustive]
pub enum BaseAuditRecordKind {
    ComplianceBaseAuditRecord(Box<super::ComplianceBaseAuditRecord>),
    ComplianceDlpBaseAuditRecord(Box<super::ComplianceDlpBaseAuditRecord>),
    ComplianceDlpEndpointAuditRecord(Box<super::ComplianceDlpEndpointAuditRecord>),
    ComplianceDlpExchangeAuditRecord(Box<super::ComplianceDlpExchangeAuditRecord>),
    ComplianceDlpSharePointAuditRecord(Box<super::ComplianceDlpSharePointAuditRecord>),
    /// None of these, or a type that this version does not know.
    Other(Box<BaseAuditRecord>),
}

mg::family! {
    BaseAuditRecord => BaseAuditRecordKind;
    ComplianceBaseAuditRecord(super::ComplianceBaseAuditRecord),
    ComplianceDlpBaseAuditRecord(super::ComplianceDlpBaseAuditRecord),
    ComplianceDlpEndpointAuditRecord(super::ComplianceDlpEndpointAuditRecord),
    ComplianceDlpExchangeAuditRecord(super::ComplianceDlpExchangeAuditRecord),
    ComplianceDlpSharePointAuditRecord(super::ComplianceDlpSharePointAuditRecord),
}
