// @generated
use crate::{mg, models};

/// Requests on one [`DomainDnsCnameRecord`](models::DomainDnsCnameRecord): `get`, `update`,
/// `delete`.
///
/// For example `graph.domain_dns_records().id(id).cast_to_domain_dns_cname_record()`.
pub type DomainDnsCnameRecordResource = mg::One<models::DomainDnsCnameRecord>;

/// Requests on a collection of [`DomainDnsCnameRecord`](models::DomainDnsCnameRecord): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.domain_dns_records().cast_to_domain_dns_cname_record()`.
pub type DomainDnsCnameRecordCollection = mg::Many<
    models::DomainDnsCnameRecord,
    DomainDnsCnameRecordResource,
>;
