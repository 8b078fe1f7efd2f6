// @generated
use crate::{mg, models};

/// One `microsoft.graph.sharedEmailDomain`, by its URL.
///
/// For example `/directory/sharedEmailDomains/{sharedEmailDomain-id}`.
pub type SharedEmailDomainResource = mg::One<models::SharedEmailDomain>;

/// A collection of `microsoft.graph.sharedEmailDomain`, by its URL.
///
/// For example `/directory/sharedEmailDomains`.
pub type SharedEmailDomainCollection = mg::Many<
    models::SharedEmailDomain,
    SharedEmailDomainResource,
>;
