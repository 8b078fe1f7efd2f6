// @generated
use crate::{mg, models};

/// Requests on one [`DomainDnsMxRecord`](models::DomainDnsMxRecord): `get`, `update`, `delete`.
///
/// For example `graph.domain_dns_records().id(id).cast_to_domain_dns_mx_record()`.
pub type DomainDnsMxRecordResource = mg::One<models::DomainDnsMxRecord>;

/// Requests on a collection of [`DomainDnsMxRecord`](models::DomainDnsMxRecord): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.domain_dns_records().cast_to_domain_dns_mx_record()`.
pub type DomainDnsMxRecordCollection = mg::Many<
    models::DomainDnsMxRecord,
    DomainDnsMxRecordResource,
>;
