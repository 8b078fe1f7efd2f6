// @generated
use crate::{mg, models};

/// One `microsoft.graph.personCertification`, by its URL.
///
/// For example `/me/profile/certifications/{personCertification-id}`.
pub type PersonCertificationResource = mg::One<models::PersonCertification>;

/// A collection of `microsoft.graph.personCertification`, by its URL.
///
/// For example `/me/profile/certifications`.
pub type PersonCertificationCollection = mg::Many<
    models::PersonCertification,
    PersonCertificationResource,
>;
