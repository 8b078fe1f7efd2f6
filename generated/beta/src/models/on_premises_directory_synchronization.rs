// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onPremisesDirectorySynchronization`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`OnPremisesDirectorySynchronizationCollection`], for example
/// `graph.directory().on_premises_synchronization()`.
///
/// [`OnPremisesDirectorySynchronizationCollection`]: crate::requests::on_premises_directory_synchronization::OnPremisesDirectorySynchronizationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onpremisesdirectorysynchronization?view=graph-rest-beta
pub struct OnPremisesDirectorySynchronization {
    /// `configuration`.
    pub configuration: mg::Field<
        mg::Boxed<super::OnPremisesDirectorySynchronizationConfiguration>,
    >,
    /// `features`. Never null.
    pub features: mg::Field<mg::Boxed<super::OnPremisesDirectorySynchronizationFeature>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesDirectorySynchronization: "microsoft.graph.onPremisesDirectorySynchronization", entity, base super::Entity;
    configuration: "configuration",
    features: "features" required,
    id: "id" key required,
}

mg::derived_from! { OnPremisesDirectorySynchronization: super::Entity }
