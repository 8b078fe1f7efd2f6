// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.depTvOSEnrollmentProfile`, by its URL.
///
/// For example `/deviceManagement/depOnboardingSettings/{depOnboardingSetting-id}/defaultTvOSEnrollmentProfile`.
pub type DepTvOsEnrollmentProfileResource = mg::One<
    models::DepTvOsEnrollmentProfile,
    requests::enrollment_profile::EnrollmentProfileResource,
>;

/// A collection of `microsoft.graph.depTvOSEnrollmentProfile`, by its URL.
pub type DepTvOsEnrollmentProfileCollection = mg::Many<
    models::DepTvOsEnrollmentProfile,
    DepTvOsEnrollmentProfileResource,
>;
