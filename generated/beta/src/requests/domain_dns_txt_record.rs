// @generated
use crate::{mg, models};

/// Requests on one [`DomainDnsTxtRecord`](models::DomainDnsTxtRecord): `get`, `update`, `delete`.
///
/// For example `graph.domain_dns_records().id(id).cast_to_domain_dns_txt_record()`.
pub type DomainDnsTxtRecordResource = mg::One<models::DomainDnsTxtRecord>;

/// Requests on a collection of [`DomainDnsTxtRecord`](models::DomainDnsTxtRecord): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.domain_dns_records().cast_to_domain_dns_txt_record()`.
pub type DomainDnsTxtRecordCollection = mg::Many<
    models::DomainDnsTxtRecord,
    DomainDnsTxtRecordResource,
>;
