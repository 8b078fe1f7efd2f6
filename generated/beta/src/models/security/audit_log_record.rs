// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.auditLogRecord`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-auditlogrecord?view=graph-rest-beta>
    AuditLogRecord "microsoft.graph.security.auditLogRecord" "entity" : crate::models::Entity;
    /// `administrativeUnits`: Collection(String)
    administrative_units "administrativeUnits": Vec<String>,
    /// `auditData`: microsoft.graph.security.auditData
    audit_data "auditData": mg::Boxed<super::AuditData>,
    /// `auditLogRecordType`: microsoft.graph.security.auditLogRecordType
    audit_log_record_type "auditLogRecordType": mg::Open<super::AuditLogRecordType>,
    /// `clientIp`: String
    client_ip "clientIp": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `objectId`: String
    object_id "objectId": String,
    /// `operation`: String
    operation "operation": String,
    /// `organizationId`: String
    organization_id "organizationId": String,
    /// `service`: String
    service "service": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `userType`: microsoft.graph.security.auditLogUserType
    user_type "userType": mg::Open<super::AuditLogUserType>,
}

mg::derived_from! { AuditLogRecord: crate::models::Entity }
