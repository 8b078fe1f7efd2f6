// @generated
use crate::{mg, models};

/// One `microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem`, by its URL.
pub type EnrollmentRestrictionsConfigurationPolicySetItemResource = mg::One<
    models::EnrollmentRestrictionsConfigurationPolicySetItem,
>;

/// A collection of `microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem`, by its URL.
pub type EnrollmentRestrictionsConfigurationPolicySetItemCollection = mg::Many<
    models::EnrollmentRestrictionsConfigurationPolicySetItem,
    EnrollmentRestrictionsConfigurationPolicySetItemResource,
>;
