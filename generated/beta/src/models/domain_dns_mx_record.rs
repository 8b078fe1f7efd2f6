// @generated
use crate::mg;

/// Entity type [`microsoft.graph.domainDnsMxRecord`][reference], derived from
/// [`DomainDnsRecord`](super::DomainDnsRecord).
///
/// Requests: [`DomainDnsMxRecordCollection`], for example
/// `graph.domain_dns_records().cast_to_domain_dns_mx_record()`.
///
/// [`DomainDnsMxRecordCollection`]: crate::requests::domain_dns_mx_record::DomainDnsMxRecordCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/domaindnsmxrecord?view=graph-rest-beta
pub struct DomainDnsMxRecord {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isOptional`. Never null.
    pub is_optional: mg::Field<bool>,
    /// `label`. Never null.
    pub label: mg::Field<String>,
    /// `mailExchange`. Never null.
    pub mail_exchange: mg::Field<String>,
    /// `preference`.
    pub preference: mg::Field<i32>,
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
    DomainDnsMxRecord: "microsoft.graph.domainDnsMxRecord", entity, base super::DomainDnsRecord;
    id: "id" key required,
    is_optional: "isOptional" required,
    label: "label" required,
    mail_exchange: "mailExchange" required,
    preference: "preference",
    record_type: "recordType",
    supported_service: "supportedService" required,
    ttl: "ttl" required,
}

mg::derived_from! { DomainDnsMxRecord: super::DomainDnsRecord, super::Entity }
