// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.sensorCandidateActivationConfiguration`, by its URL.
///
/// For example `/security/identities/sensorCandidateActivationConfiguration`.
pub type SensorCandidateActivationConfigurationResource = mg::One<
    models::security::SensorCandidateActivationConfiguration,
>;
