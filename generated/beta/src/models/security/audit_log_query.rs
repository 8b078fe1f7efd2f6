// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.auditLogQuery`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`AuditLogQueryCollection`], for example `graph.security().audit_log().queries()`.
///
/// [`AuditLogQueryCollection`]: crate::requests::security::audit_log_query::AuditLogQueryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-auditlogquery?view=graph-rest-beta
pub struct AuditLogQuery {
    /// `administrativeUnitIdFilters`.
    pub administrative_unit_id_filters: mg::Field<Vec<String>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `filterEndDateTime`.
    pub filter_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `filterStartDateTime`.
    pub filter_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ipAddressFilters`.
    pub ip_address_filters: mg::Field<Vec<String>>,
    /// `keywordFilter`.
    pub keyword_filter: mg::Field<String>,
    /// `objectIdFilters`.
    pub object_id_filters: mg::Field<Vec<String>>,
    /// `operationFilters`.
    pub operation_filters: mg::Field<Vec<String>>,
    /// `recordTypeFilters`.
    pub record_type_filters: mg::Field<Vec<mg::Open<super::AuditLogRecordType>>>,
    /// `serviceFilters`.
    pub service_filters: mg::Field<Vec<String>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::AuditLogQueryStatus>>,
    /// `userPrincipalNameFilters`.
    pub user_principal_name_filters: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditLogQuery: "microsoft.graph.security.auditLogQuery", entity, base crate::models::Entity;
    administrative_unit_id_filters: "administrativeUnitIdFilters",
    display_name: "displayName",
    filter_end_date_time: "filterEndDateTime",
    filter_start_date_time: "filterStartDateTime",
    id: "id" key required,
    ip_address_filters: "ipAddressFilters",
    keyword_filter: "keywordFilter",
    object_id_filters: "objectIdFilters",
    operation_filters: "operationFilters",
    record_type_filters: "recordTypeFilters",
    service_filters: "serviceFilters",
    status: "status",
    user_principal_name_filters: "userPrincipalNameFilters",
}

mg::derived_from! { AuditLogQuery: crate::models::Entity }

impl AuditLogQuery {
    /// `records`: many [`AuditLogRecord`](super::AuditLogRecord).
    pub const RECORDS: mg::Nav<AuditLogQuery, Vec<super::AuditLogRecord>> = mg::Nav::new(
        "records",
    );
}
