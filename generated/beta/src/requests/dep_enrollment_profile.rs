// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.depEnrollmentProfile`, by its URL.
pub type DepEnrollmentProfileResource = mg::One<
    models::DepEnrollmentProfile,
    requests::enrollment_profile::EnrollmentProfileResource,
>;

/// A collection of `microsoft.graph.depEnrollmentProfile`, by its URL.
pub type DepEnrollmentProfileCollection = mg::Many<
    models::DepEnrollmentProfile,
    DepEnrollmentProfileResource,
>;
