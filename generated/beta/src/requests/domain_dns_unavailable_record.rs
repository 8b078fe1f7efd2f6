// @generated
use crate::{mg, models};

/// One `microsoft.graph.domainDnsUnavailableRecord`, by its URL.
pub type DomainDnsUnavailableRecordResource = mg::One<
    models::DomainDnsUnavailableRecord,
>;

/// A collection of `microsoft.graph.domainDnsUnavailableRecord`, by its URL.
pub type DomainDnsUnavailableRecordCollection = mg::Many<
    models::DomainDnsUnavailableRecord,
    DomainDnsUnavailableRecordResource,
>;
