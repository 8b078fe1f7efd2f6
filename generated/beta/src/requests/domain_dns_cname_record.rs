// @generated
use crate::{mg, models};

/// One `microsoft.graph.domainDnsCnameRecord`, by its URL.
pub type DomainDnsCnameRecordResource = mg::One<models::DomainDnsCnameRecord>;

/// A collection of `microsoft.graph.domainDnsCnameRecord`, by its URL.
pub type DomainDnsCnameRecordCollection = mg::Many<
    models::DomainDnsCnameRecord,
    DomainDnsCnameRecordResource,
>;
