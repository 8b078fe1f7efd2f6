// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.sensorCandidate`, by its URL.
///
/// For example `/security/identities/sensorCandidates/{sensorCandidate-id}`.
pub type SensorCandidateResource = mg::One<models::security::SensorCandidate>;

mg::builder! {
    /// A collection of `microsoft.graph.security.sensorCandidate`, by its URL.
    ///
    /// For example `/security/identities/sensorCandidates`.
    SensorCandidateCollection(mg::Many<models::security::SensorCandidate, SensorCandidateResource>)
}

impl SensorCandidateCollection {
    /// `POST …/microsoft.graph.security.activate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **SecurityIdentitiesSensors.ReadWrite.All** | **SecurityIdentitiesSensors.ReadWrite.All** |
    #[inline]
    pub fn activate(&self, parameters: Activate) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.security.activate", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.security.activate`.
    Activate "microsoft.graph.security.activate" "parameters";
    /// `serverIds`: Collection(String)
    server_ids "serverIds": Vec<String>,
}
