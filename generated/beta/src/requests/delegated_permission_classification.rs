// @generated
use crate::{mg, models};

/// One `microsoft.graph.delegatedPermissionClassification`, by its URL.
///
/// For example `/servicePrincipals/{servicePrincipal-id}/delegatedPermissionClassifications/{delegatedPermissionClassification-id}`.
pub type DelegatedPermissionClassificationResource = mg::One<
    models::DelegatedPermissionClassification,
>;

/// A collection of `microsoft.graph.delegatedPermissionClassification`, by its URL.
///
/// For example `/servicePrincipals/{servicePrincipal-id}/delegatedPermissionClassifications`.
pub type DelegatedPermissionClassificationCollection = mg::Many<
    models::DelegatedPermissionClassification,
    DelegatedPermissionClassificationResource,
>;
