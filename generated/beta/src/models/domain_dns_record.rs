// @generated
use crate::mg;

/// Entity type [`microsoft.graph.domainDnsRecord`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`DomainDnsRecordCollection`](crate::requests::domain_dns_record::DomainDnsRecordCollection),
/// for example `graph.domain_dns_records()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/domaindnsrecord?view=graph-rest-beta
pub struct DomainDnsRecord {
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
    DomainDnsRecord: "microsoft.graph.domainDnsRecord", entity, base super::Entity, family DomainDnsRecordKind;
    id: "id" key required,
    is_optional: "isOptional" required,
    label: "label" required,
    record_type: "recordType",
    supported_service: "supportedService" required,
    ttl: "ttl" required,
}

mg::derived_from! { DomainDnsRecord: super::Entity }

/// The types derived from [`DomainDnsRecord`].
#[non_exhaustive]
pub enum DomainDnsRecordKind {
    DomainDnsCnameRecord(Box<super::DomainDnsCnameRecord>),
    DomainDnsMxRecord(Box<super::DomainDnsMxRecord>),
    DomainDnsSrvRecord(Box<super::DomainDnsSrvRecord>),
    DomainDnsTxtRecord(Box<super::DomainDnsTxtRecord>),
    DomainDnsUnavailableRecord(Box<super::DomainDnsUnavailableRecord>),
    /// None of these, or a type that this version does not know.
    Other(Box<DomainDnsRecord>),
}

mg::family! {
    DomainDnsRecord => DomainDnsRecordKind;
    DomainDnsCnameRecord(super::DomainDnsCnameRecord),
    DomainDnsMxRecord(super::DomainDnsMxRecord),
    DomainDnsSrvRecord(super::DomainDnsSrvRecord),
    DomainDnsTxtRecord(super::DomainDnsTxtRecord),
    DomainDnsUnavailableRecord(super::DomainDnsUnavailableRecord),
}
