// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.domainDnsTxtRecord`, an entity type derived from `microsoft.graph.domainDnsRecord`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/domaindnstxtrecord?view=graph-rest-beta>
    DomainDnsTxtRecord "microsoft.graph.domainDnsTxtRecord" "entity" : super::DomainDnsRecord;
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
    /// `text`: String, not null
    text "text" "r": String,
    /// `ttl`: Int32, not null
    ttl "ttl" "r": i32,
}

mg::derived_from! { DomainDnsTxtRecord: super::DomainDnsRecord, super::Entity }
