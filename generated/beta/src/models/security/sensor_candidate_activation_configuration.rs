// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.sensorCandidateActivationConfiguration`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`SensorCandidateActivationConfigurationResource`], for example
/// `graph.security().identities().sensor_candidate_activation_configuration()`.
///
/// [`SensorCandidateActivationConfigurationResource`]: crate::requests::security::sensor_candidate_activation_configuration::SensorCandidateActivationConfigurationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-sensorcandidateactivationconfiguration?view=graph-rest-beta
pub struct SensorCandidateActivationConfiguration {
    /// `activationMode`. Never null.
    pub activation_mode: mg::Field<mg::Open<super::SensorCandidateActivationMode>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SensorCandidateActivationConfiguration: "microsoft.graph.security.sensorCandidateActivationConfiguration", entity, base crate::models::Entity;
    activation_mode: "activationMode" required,
    id: "id" key required,
}

mg::derived_from! { SensorCandidateActivationConfiguration: crate::models::Entity }
