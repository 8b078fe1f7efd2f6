// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.domainDnsSrvRecord`, an entity type derived from `microsoft.graph.domainDnsRecord`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/domaindnssrvrecord?view=graph-rest-beta>
    DomainDnsSrvRecord "microsoft.graph.domainDnsSrvRecord" "entity" : super::DomainDnsRecord;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isOptional`: Boolean, not null
    is_optional "isOptional" "r": bool,
    /// `label`: String, not null
    label "label" "r": String,
    /// `nameTarget`: String
    name_target "nameTarget": String,
    /// `port`: Int32
    port "port": i32,
    /// `priority`: Int32
    priority "priority": i32,
    /// `protocol`: String
    protocol "protocol": String,
    /// `recordType`: String
    record_type "recordType": String,
    /// `service`: String
    service "service": String,
    /// `supportedService`: String, not null
    supported_service "supportedService" "r": String,
    /// `ttl`: Int32, not null
    ttl "ttl" "r": i32,
    /// `weight`: Int32
    weight "weight": i32,
}

mg::derived_from! { DomainDnsSrvRecord: super::DomainDnsRecord, super::Entity }
