// @generated
use crate::{mg, models};

/// One `microsoft.graph.domainSecurityProfile`, by its URL.
///
/// For example `/security/domainSecurityProfiles/{domainSecurityProfile-id}`.
pub type DomainSecurityProfileResource = mg::One<models::DomainSecurityProfile>;

/// A collection of `microsoft.graph.domainSecurityProfile`, by its URL.
///
/// For example `/security/domainSecurityProfiles`.
pub type DomainSecurityProfileCollection = mg::Many<
    models::DomainSecurityProfile,
    DomainSecurityProfileResource,
>;
