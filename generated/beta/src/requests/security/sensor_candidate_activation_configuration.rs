// @generated
use crate::{mg, models};

/// Requests on one [`SensorCandidateActivationConfiguration`]: `get`, `update`, `delete`.
///
/// For example `graph.security().identities().sensor_candidate_activation_configuration()`.
///
/// [`SensorCandidateActivationConfiguration`]: models::security::SensorCandidateActivationConfiguration
pub type SensorCandidateActivationConfigurationResource = mg::One<
    models::security::SensorCandidateActivationConfiguration,
>;
