// @generated
use crate::mg;

/// Entity type [`microsoft.graph.domainDnsCnameRecord`][reference], derived from
/// [`DomainDnsRecord`](super::DomainDnsRecord).
///
/// Requests: [`DomainDnsCnameRecordCollection`], for example
/// `graph.domain_dns_records().cast_to_domain_dns_cname_record()`.
///
/// [`DomainDnsCnameRecordCollection`]: crate::requests::domain_dns_cname_record::DomainDnsCnameRecordCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/domaindnscnamerecord?view=graph-rest-beta
pub struct DomainDnsCnameRecord {
    /// `canonicalName`.
    pub canonical_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isOptional`. Never null.
    pub is_optional: mg::Field<bool>,
    /// `label`. Never null.
    pub label: mg::Field<String>,
    /// `recordType`.
    pub record_type: mg::Field<String>,
    /// `supportedService`. Never null.
    pub supported_service: mg::Field<String>,
    /// `ttl`. Never null.
    pub ttl: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DomainDnsCnameRecord: "microsoft.graph.domainDnsCnameRecord", entity, base super::DomainDnsRecord;
    canonical_name: "canonicalName",
    id: "id" key required,
    is_optional: "isOptional" required,
    label: "label" required,
    record_type: "recordType",
    supported_service: "supportedService" required,
    ttl: "ttl" required,
}

mg::derived_from! { DomainDnsCnameRecord: super::DomainDnsRecord, super::Entity }
