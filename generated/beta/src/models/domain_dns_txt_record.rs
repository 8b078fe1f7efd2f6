// @generated
use crate::mg;

/// Entity type [`microsoft.graph.domainDnsTxtRecord`][reference], derived from
/// [`DomainDnsRecord`](super::DomainDnsRecord).
///
/// Requests: [`DomainDnsTxtRecordCollection`], for example
/// `graph.domain_dns_records().cast_to_domain_dns_txt_record()`.
///
/// [`DomainDnsTxtRecordCollection`]: crate::requests::domain_dns_txt_record::DomainDnsTxtRecordCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/domaindnstxtrecord?view=graph-rest-beta
pub struct DomainDnsTxtRecord {
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
    /// `text`. Never null.
    pub text: mg::Field<String>,
    /// `ttl`. Never null.
    pub ttl: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DomainDnsTxtRecord: "microsoft.graph.domainDnsTxtRecord", entity, base super::DomainDnsRecord;
    id: "id" key required,
    is_optional: "isOptional" required,
    label: "label" required,
    record_type: "recordType",
    supported_service: "supportedService" required,
    text: "text" required,
    ttl: "ttl" required,
}

mg::derived_from! { DomainDnsTxtRecord: super::DomainDnsRecord, super::Entity }
