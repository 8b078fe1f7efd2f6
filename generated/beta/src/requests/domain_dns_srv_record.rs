// @generated
use crate::{mg, models};

/// One `microsoft.graph.domainDnsSrvRecord`, by its URL.
pub type DomainDnsSrvRecordResource = mg::One<models::DomainDnsSrvRecord>;

/// A collection of `microsoft.graph.domainDnsSrvRecord`, by its URL.
pub type DomainDnsSrvRecordCollection = mg::Many<
    models::DomainDnsSrvRecord,
    DomainDnsSrvRecordResource,
>;
