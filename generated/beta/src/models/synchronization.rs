// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronization`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/synchronization?view=graph-rest-beta>
    Synchronization "microsoft.graph.synchronization" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `secrets`: Collection(synchronizationSecretKeyStringValuePair)
    #[deprecated(note = "deprecated since 2026-02-06, to be removed on 2027-07-06 (revision 2026-02/SynchronizationSecret_Deprecation)")]
    secrets "secrets" "d": Vec<super::SynchronizationSecretKeyStringValuePair>,
}

mg::derived_from! { Synchronization: super::Entity }

impl Synchronization {
    /// `jobs`: many `synchronizationJob`, contained
    pub const JOBS: mg::Nav<Synchronization, Vec<super::SynchronizationJob>> = mg::Nav::new(
        "jobs",
    );
    /// `templates`: many `synchronizationTemplate`, contained
    pub const TEMPLATES: mg::Nav<Synchronization, Vec<super::SynchronizationTemplate>> = mg::Nav::new(
        "templates",
    );
}
