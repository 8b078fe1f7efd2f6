// @generated
use crate::mg;

/// Entity type [`microsoft.graph.trustFrameworkPolicy`][reference], derived from
/// [`Entity`](super::Entity), with a media stream.
///
/// Requests: [`TrustFrameworkPolicyCollection`], for example `graph.trust_framework().policies()`.
///
/// [`TrustFrameworkPolicyCollection`]: crate::requests::trust_framework_policy::TrustFrameworkPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/trustframeworkpolicy?view=graph-rest-beta
pub struct TrustFrameworkPolicy {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrustFrameworkPolicy: "microsoft.graph.trustFrameworkPolicy", entity stream, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { TrustFrameworkPolicy: super::Entity }
