// @generated
use crate::{mg, models};

/// Requests on one [`DomainDnsUnavailableRecord`](models::DomainDnsUnavailableRecord): `get`,
/// `update`, `delete`.
///
/// For example `graph.domain_dns_records().id(id).cast_to_domain_dns_unavailable_record()`.
pub type DomainDnsUnavailableRecordResource = mg::One<
    models::DomainDnsUnavailableRecord,
>;

/// Requests on a collection of [`DomainDnsUnavailableRecord`](models::DomainDnsUnavailableRecord):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.domain_dns_records().cast_to_domain_dns_unavailable_record()`.
pub type DomainDnsUnavailableRecordCollection = mg::Many<
    models::DomainDnsUnavailableRecord,
    DomainDnsUnavailableRecordResource,
>;
