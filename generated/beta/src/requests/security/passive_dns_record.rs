// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.passiveDnsRecord`, by its URL.
    ///
    /// For example `/security/threatIntelligence/passiveDnsRecords/{passiveDnsRecord-id}`.
    PassiveDnsRecordResource(mg::One<models::security::PassiveDnsRecord>)
}

impl PassiveDnsRecordResource {
    /// `…/artifact`: `microsoft.graph.security.artifact`
    #[inline]
    pub fn artifact(&self) -> requests::security::artifact::ArtifactResource {
        mg::to(self, "artifact")
    }

    /// `…/parentHost`: `microsoft.graph.security.host`
    #[inline]
    pub fn parent_host(&self) -> requests::security::host::HostResource {
        mg::to(self, "parentHost")
    }
}

/// A collection of `microsoft.graph.security.passiveDnsRecord`, by its URL.
///
/// For example `/security/threatIntelligence/passiveDnsRecords`.
pub type PassiveDnsRecordCollection = mg::Many<
    models::security::PassiveDnsRecord,
    PassiveDnsRecordResource,
>;
