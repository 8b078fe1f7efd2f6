// @generated
use crate::{mg, models};

/// Requests on one [`TrustFrameworkPolicy`](models::TrustFrameworkPolicy): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.trust_framework().policies().id(id)`.
#[derive(Clone, Debug)]
pub struct TrustFrameworkPolicyResource(mg::One<models::TrustFrameworkPolicy>);

mg::builder! { TrustFrameworkPolicyResource: mg::One<models::TrustFrameworkPolicy> }

impl TrustFrameworkPolicyResource {
    /// `…/$value`: the content of the media stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().media()
    }
}

/// Requests on a collection of [`TrustFrameworkPolicy`](models::TrustFrameworkPolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.trust_framework().policies()`.
pub type TrustFrameworkPolicyCollection = mg::Many<
    models::TrustFrameworkPolicy,
    TrustFrameworkPolicyResource,
>;
