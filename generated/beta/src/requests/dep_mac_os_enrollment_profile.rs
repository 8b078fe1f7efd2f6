// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.depMacOSEnrollmentProfile`, by its URL.
///
/// For example `/deviceManagement/depOnboardingSettings/{depOnboardingSetting-id}/defaultMacOsEnrollmentProfile`.
pub type DepMacOsEnrollmentProfileResource = mg::One<
    models::DepMacOsEnrollmentProfile,
    requests::dep_enrollment_base_profile::DepEnrollmentBaseProfileResource,
>;

/// A collection of `microsoft.graph.depMacOSEnrollmentProfile`, by its URL.
pub type DepMacOsEnrollmentProfileCollection = mg::Many<
    models::DepMacOsEnrollmentProfile,
    DepMacOsEnrollmentProfileResource,
>;
