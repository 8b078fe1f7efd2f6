// @generated
use crate::{mg, models};

/// One `microsoft.graph.restrictedAppsViolation`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurationRestrictedAppsViolations/{restrictedAppsViolation-id}`.
pub type RestrictedAppsViolationResource = mg::One<models::RestrictedAppsViolation>;

/// A collection of `microsoft.graph.restrictedAppsViolation`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurationRestrictedAppsViolations`.
pub type RestrictedAppsViolationCollection = mg::Many<
    models::RestrictedAppsViolation,
    RestrictedAppsViolationResource,
>;
