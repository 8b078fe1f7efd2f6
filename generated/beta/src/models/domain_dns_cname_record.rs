// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.domainDnsCnameRecord`, an entity type derived from `microsoft.graph.domainDnsRecord`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/domaindnscnamerecord?view=graph-rest-beta>
    DomainDnsCnameRecord "microsoft.graph.domainDnsCnameRecord" "entity" : super::DomainDnsRecord;
    /// `canonicalName`: String
    canonical_name "canonicalName": String,
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

mg::derived_from! { DomainDnsCnameRecord: super::DomainDnsRecord, super::Entity }
