// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.domainDnsUnavailableRecord`, an entity type derived from `microsoft.graph.domainDnsRecord`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/domaindnsunavailablerecord?view=graph-rest-beta>
    DomainDnsUnavailableRecord "microsoft.graph.domainDnsUnavailableRecord" "entity" : super::DomainDnsRecord;
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isOptional`: Boolean, not null
    is_optional "isOptional" "r": bool,
    /// `label`: String, not null
    label "label" "r": String,
    /// `recordType`: String
    record_type "recordType": String,
    /// `supportedService`: String, not null
    supported_service "supportedService" "r": String,
    /// `ttl`: Int32, not null
    ttl "ttl" "r": i32,
}

mg::derived_from! { DomainDnsUnavailableRecord: super::DomainDnsRecord, super::Entity }
