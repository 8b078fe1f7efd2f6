// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesDirectorySynchronization`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onpremisesdirectorysynchronization?view=graph-rest-beta>
    OnPremisesDirectorySynchronization "microsoft.graph.onPremisesDirectorySynchronization" "entity" : super::Entity;
    /// `configuration`: onPremisesDirectorySynchronizationConfiguration
    configuration "configuration": mg::Boxed<super::OnPremisesDirectorySynchronizationConfiguration>,
    /// `features`: onPremisesDirectorySynchronizationFeature, not null
    features "features" "r": mg::Boxed<super::OnPremisesDirectorySynchronizationFeature>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { OnPremisesDirectorySynchronization: super::Entity }
