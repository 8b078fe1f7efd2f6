// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.auditLogQuery`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-auditlogquery?view=graph-rest-beta>
    AuditLogQuery "microsoft.graph.security.auditLogQuery" "entity" : crate::models::Entity;
    /// `administrativeUnitIdFilters`: Collection(String)
    administrative_unit_id_filters "administrativeUnitIdFilters": Vec<String>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `filterEndDateTime`: DateTimeOffset
    filter_end_date_time "filterEndDateTime": mg::DateTimeOffset,
    /// `filterStartDateTime`: DateTimeOffset
    filter_start_date_time "filterStartDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ipAddressFilters`: Collection(String)
    ip_address_filters "ipAddressFilters": Vec<String>,
    /// `keywordFilter`: String
    keyword_filter "keywordFilter": String,
    /// `objectIdFilters`: Collection(String)
    object_id_filters "objectIdFilters": Vec<String>,
    /// `operationFilters`: Collection(String)
    operation_filters "operationFilters": Vec<String>,
    /// `recordTypeFilters`: Collection(microsoft.graph.security.auditLogRecordType)
    record_type_filters "recordTypeFilters": Vec<mg::Open<super::AuditLogRecordType>>,
    /// `serviceFilters`: Collection(String)
    service_filters "serviceFilters": Vec<String>,
    /// `status`: microsoft.graph.security.auditLogQueryStatus
    status "status": mg::Open<super::AuditLogQueryStatus>,
    /// `userPrincipalNameFilters`: Collection(String)
    user_principal_name_filters "userPrincipalNameFilters": Vec<String>,
}

mg::derived_from! { AuditLogQuery: crate::models::Entity }

impl AuditLogQuery {
    /// `records`: many `microsoft.graph.security.auditLogRecord`, contained
    pub const RECORDS: mg::Nav<AuditLogQuery, Vec<super::AuditLogRecord>> = mg::Nav::new(
        "records",
    );
}
