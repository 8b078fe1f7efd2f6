// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.depVisionOSEnrollmentProfile`, by its URL.
///
/// For example `/deviceManagement/depOnboardingSettings/{depOnboardingSetting-id}/defaultVisionOSEnrollmentProfile`.
pub type DepVisionOsEnrollmentProfileResource = mg::One<
    models::DepVisionOsEnrollmentProfile,
    requests::enrollment_profile::EnrollmentProfileResource,
>;

/// A collection of `microsoft.graph.depVisionOSEnrollmentProfile`, by its URL.
pub type DepVisionOsEnrollmentProfileCollection = mg::Many<
    models::DepVisionOsEnrollmentProfile,
    DepVisionOsEnrollmentProfileResource,
>;
