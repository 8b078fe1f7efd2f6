// @generated
use crate::{mg, models};

/// Requests on one [`SensorCandidate`](models::security::SensorCandidate): `get`, `update`,
/// `delete`.
///
/// For example `graph.security().identities().sensor_candidates().id(id)`.
pub type SensorCandidateResource = mg::One<models::security::SensorCandidate>;

/// Requests on a collection of [`SensorCandidate`](models::security::SensorCandidate): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.security().identities().sensor_candidates()`.
#[derive(Clone, Debug)]
pub struct SensorCandidateCollection(
    mg::Many<models::security::SensorCandidate, SensorCandidateResource>,
);

mg::builder! { SensorCandidateCollection: mg::Many<models::security::SensorCandidate, SensorCandidateResource> }

impl SensorCandidateCollection {
    /// `POST …/microsoft.graph.security.activate`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `SecurityIdentitiesSensors.ReadWrite.All` (delegated,
    /// application).
    #[doc(alias = "microsoft.graph.security.activate")]
    #[inline]
    pub fn activate(&self, parameters: Activate) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.activate", &parameters)
    }
}

/// Parameters of [`SensorCandidateCollection::activate`].
pub struct Activate {
    /// `serverIds`.
    pub server_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Activate: "microsoft.graph.security.activate", parameters;
    server_ids: "serverIds",
}
