// @generated
use crate::{mg, models};

/// Requests on one [`DomainDnsSrvRecord`](models::DomainDnsSrvRecord): `get`, `update`, `delete`.
///
/// For example `graph.domain_dns_records().id(id).cast_to_domain_dns_srv_record()`.
pub type DomainDnsSrvRecordResource = mg::One<models::DomainDnsSrvRecord>;

/// Requests on a collection of [`DomainDnsSrvRecord`](models::DomainDnsSrvRecord): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.domain_dns_records().cast_to_domain_dns_srv_record()`.
pub type DomainDnsSrvRecordCollection = mg::Many<
    models::DomainDnsSrvRecord,
    DomainDnsSrvRecordResource,
>;
