// @generated
use crate::mg;

/// Entity type [`microsoft.graph.domainDnsSrvRecord`][reference], derived from
/// [`DomainDnsRecord`](super::DomainDnsRecord).
///
/// Requests: [`DomainDnsSrvRecordCollection`], for example
/// `graph.domain_dns_records().cast_to_domain_dns_srv_record()`.
///
/// [`DomainDnsSrvRecordCollection`]: crate::requests::domain_dns_srv_record::DomainDnsSrvRecordCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/domaindnssrvrecord?view=graph-rest-beta
pub struct DomainDnsSrvRecord {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isOptional`. Never null.
    pub is_optional: mg::Field<bool>,
    /// `label`. Never null.
    pub label: mg::Field<String>,
    /// `nameTarget`.
    pub name_target: mg::Field<String>,
    /// `port`.
    pub port: mg::Field<i32>,
    /// `priority`.
    pub priority: mg::Field<i32>,
    /// `protocol`.
    pub protocol: mg::Field<String>,
    /// `recordType`.
    pub record_type: mg::Field<String>,
    /// `service`.
    pub service: mg::Field<String>,
    /// `supportedService`. Never null.
    pub supported_service: mg::Field<String>,
    /// `ttl`. Never null.
    pub ttl: mg::Field<i32>,
    /// `weight`.
    pub weight: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DomainDnsSrvRecord: "microsoft.graph.domainDnsSrvRecord", entity, base super::DomainDnsRecord;
    id: "id" key required,
    is_optional: "isOptional" required,
    label: "label" required,
    name_target: "nameTarget",
    port: "port",
    priority: "priority",
    protocol: "protocol",
    record_type: "recordType",
    service: "service",
    supported_service: "supportedService" required,
    ttl: "ttl" required,
    weight: "weight",
}

mg::derived_from! { DomainDnsSrvRecord: super::DomainDnsRecord, super::Entity }
