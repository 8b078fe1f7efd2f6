// @generated
use crate::{mg, models};

/// One `microsoft.graph.onPremisesDirectorySynchronization`, by its URL.
///
/// For example `/directory/onPremisesSynchronization/{onPremisesDirectorySynchronization-id}`.
pub type OnPremisesDirectorySynchronizationResource = mg::One<
    models::OnPremisesDirectorySynchronization,
>;

/// A collection of `microsoft.graph.onPremisesDirectorySynchronization`, by its URL.
///
/// For example `/directory/onPremisesSynchronization`.
pub type OnPremisesDirectorySynchronizationCollection = mg::Many<
    models::OnPremisesDirectorySynchronization,
    OnPremisesDirectorySynchronizationResource,
>;
