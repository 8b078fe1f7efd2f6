// @generated
use crate::{mg, models};

/// One `microsoft.graph.externalDomainName`, by its URL.
pub type ExternalDomainNameResource = mg::One<models::ExternalDomainName>;

/// A collection of `microsoft.graph.externalDomainName`, by its URL.
pub type ExternalDomainNameCollection = mg::Many<
    models::ExternalDomainName,
    ExternalDomainNameResource,
>;
