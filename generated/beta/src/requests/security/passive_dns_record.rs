// @generated
use crate::{mg, models, requests};

/// Requests on one [`PassiveDnsRecord`](models::security::PassiveDnsRecord): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().threat_intelligence().passive_dns_records().id(id)`.
#[derive(Clone, Debug)]
pub struct PassiveDnsRecordResource(mg::One<models::security::PassiveDnsRecord>);

mg::builder! { PassiveDnsRecordResource: mg::One<models::security::PassiveDnsRecord> }

impl PassiveDnsRecordResource {
    /// `…/artifact`: [`Artifact`](models::security::Artifact).
    #[inline]
    pub fn artifact(&self) -> requests::security::artifact::ArtifactResource {
        mg::navigate(self, "artifact")
    }

    /// `…/parentHost`: [`Host`](models::security::Host).
    #[inline]
    pub fn parent_host(&self) -> requests::security::host::HostResource {
        mg::navigate(self, "parentHost")
    }
}

/// Requests on a collection of [`PassiveDnsRecord`](models::security::PassiveDnsRecord): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().threat_intelligence().passive_dns_records()`.
pub type PassiveDnsRecordCollection = mg::Many<
    models::security::PassiveDnsRecord,
    PassiveDnsRecordResource,
>;
