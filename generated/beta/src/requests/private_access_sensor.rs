// @generated
use crate::{mg, models};

/// One `microsoft.graph.privateAccessSensor`, by its URL.
///
/// For example `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/sensors/{privateAccessSensor-id}`.
pub type PrivateAccessSensorResource = mg::One<models::PrivateAccessSensor>;

/// A collection of `microsoft.graph.privateAccessSensor`, by its URL.
///
/// For example `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/sensors`.
pub type PrivateAccessSensorCollection = mg::Many<
    models::PrivateAccessSensor,
    PrivateAccessSensorResource,
>;
