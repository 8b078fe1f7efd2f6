// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.auditLogRecord`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`AuditLogRecordCollection`], for example
/// `graph.security().audit_log().queries().id(id).records()`.
///
/// [`AuditLogRecordCollection`]: crate::requests::security::audit_log_record::AuditLogRecordCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-auditlogrecord?view=graph-rest-beta
pub struct AuditLogRecord {
    /// `administrativeUnits`.
    pub administrative_units: mg::Field<Vec<String>>,
    /// `auditData`.
    pub audit_data: mg::Field<mg::Boxed<super::AuditData>>,
    /// `auditLogRecordType`.
    pub audit_log_record_type: mg::Field<mg::Open<super::AuditLogRecordType>>,
    /// `clientIp`.
    pub client_ip: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `objectId`.
    pub object_id: mg::Field<String>,
    /// `operation`.
    pub operation: mg::Field<String>,
    /// `organizationId`.
    pub organization_id: mg::Field<String>,
    /// `service`.
    pub service: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `userType`.
    pub user_type: mg::Field<mg::Open<super::AuditLogUserType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditLogRecord: "microsoft.graph.security.auditLogRecord", entity, base crate::models::Entity;
    administrative_units: "administrativeUnits",
    audit_data: "auditData",
    audit_log_record_type: "auditLogRecordType",
    client_ip: "clientIp",
    created_date_time: "createdDateTime",
    id: "id" key required,
    object_id: "objectId",
    operation: "operation",
    organization_id: "organizationId",
    service: "service",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
    user_type: "userType",
}

mg::derived_from! { AuditLogRecord: crate::models::Entity }
