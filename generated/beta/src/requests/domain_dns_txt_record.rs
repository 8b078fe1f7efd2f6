// @generated
use crate::{mg, models};

/// One `microsoft.graph.domainDnsTxtRecord`, by its URL.
pub type DomainDnsTxtRecordResource = mg::One<models::DomainDnsTxtRecord>;

/// A collection of `microsoft.graph.domainDnsTxtRecord`, by its URL.
pub type DomainDnsTxtRecordCollection = mg::Many<
    models::DomainDnsTxtRecord,
    DomainDnsTxtRecordResource,
>;
