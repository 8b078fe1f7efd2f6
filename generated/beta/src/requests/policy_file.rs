// @generated
use crate::{mg, models};

/// One `microsoft.graph.policyFile`, by its URL.
///
/// For example `/security/dataSecurityAndGovernance/policyFiles/{policyFile-id}`.
pub type PolicyFileResource = mg::One<models::PolicyFile>;

/// A collection of `microsoft.graph.policyFile`, by its URL.
///
/// For example `/security/dataSecurityAndGovernance/policyFiles`.
pub type PolicyFileCollection = mg::Many<models::PolicyFile, PolicyFileResource>;
