// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.domainDnsRecord`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/domaindnsrecord?view=graph-rest-beta>
    DomainDnsRecord "microsoft.graph.domainDnsRecord" "entity" : super::Entity => DomainDnsRecordKind;
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

mg::derived_from! { DomainDnsRecord: super::Entity }

/// The types derived from `microsoft.graph.domainDnsRecord`.
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
