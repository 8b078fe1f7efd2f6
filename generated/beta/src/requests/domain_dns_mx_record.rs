// @generated
use crate::{mg, models};

/// One `microsoft.graph.domainDnsMxRecord`, by its URL.
pub type DomainDnsMxRecordResource = mg::One<models::DomainDnsMxRecord>;

/// A collection of `microsoft.graph.domainDnsMxRecord`, by its URL.
pub type DomainDnsMxRecordCollection = mg::Many<
    models::DomainDnsMxRecord,
    DomainDnsMxRecordResource,
>;
