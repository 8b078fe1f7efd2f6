// @generated
use crate::mg;

/// Entity type [`microsoft.graph.synchronization`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`SynchronizationResource`](crate::requests::synchronization::SynchronizationResource), for
/// example `graph.applications().id(id).synchronization()`.
///
/// Operations: `ping`, `acquire_access_token`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/synchronization?view=graph-rest-beta
pub struct Synchronization {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `secrets`.
    #[deprecated(
        note = "deprecated since 2026-02-06, to be removed on 2027-07-06 (revision 2026-02/SynchronizationSecret_Deprecation)"
    )]
    pub secrets: mg::Field<Vec<super::SynchronizationSecretKeyStringValuePair>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Synchronization: "microsoft.graph.synchronization", entity, base super::Entity;
    id: "id" key required,
    secrets: "secrets" deprecated,
}

mg::derived_from! { Synchronization: super::Entity }

impl Synchronization {
    /// `jobs`: many [`SynchronizationJob`](super::SynchronizationJob).
    pub const JOBS: mg::Nav<Synchronization, Vec<super::SynchronizationJob>> = mg::Nav::new(
        "jobs",
    );
    /// `templates`: many [`SynchronizationTemplate`](super::SynchronizationTemplate).
    pub const TEMPLATES: mg::Nav<Synchronization, Vec<super::SynchronizationTemplate>> = mg::Nav::new(
        "templates",
    );
}
