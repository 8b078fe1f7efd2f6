// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.domainDnsMxRecord`, an entity type derived from `microsoft.graph.domainDnsRecord`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/domaindnsmxrecord?view=graph-rest-beta>
    DomainDnsMxRecord "microsoft.graph.domainDnsMxRecord" "entity" : super::DomainDnsRecord;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isOptional`: Boolean, not null
    is_optional "isOptional" "r": bool,
    /// `label`: String, not null
    label "label" "r": String,
    /// `mailExchange`: String, not null
    mail_exchange "mailExchange" "r": String,
    /// `preference`: Int32
    preference "preference": i32,
    /// `recordType`: String
    record_type "recordType": String,
    /// `supportedService`: String, not null
    supported_service "supportedService" "r": String,
    /// `ttl`: Int32, not null
    ttl "ttl" "r": i32,
}

mg::derived_from! { DomainDnsMxRecord: super::DomainDnsRecord, super::Entity }
