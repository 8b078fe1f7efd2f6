// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.depIOSEnrollmentProfile`, by its URL.
///
/// For example `/deviceManagement/depOnboardingSettings/{depOnboardingSetting-id}/defaultIosEnrollmentProfile`.
pub type DepIosEnrollmentProfileResource = mg::One<
    models::DepIosEnrollmentProfile,
    requests::dep_enrollment_base_profile::DepEnrollmentBaseProfileResource,
>;

/// A collection of `microsoft.graph.depIOSEnrollmentProfile`, by its URL.
pub type DepIosEnrollmentProfileCollection = mg::Many<
    models::DepIosEnrollmentProfile,
    DepIosEnrollmentProfileResource,
>;
