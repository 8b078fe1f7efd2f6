// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkforceIntegration`](models::WorkforceIntegration): `get`, `update`,
/// `delete`.
///
/// For example `graph.teamwork().workforce_integrations().id(id)`.
pub type WorkforceIntegrationResource = mg::One<
    models::WorkforceIntegration,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;

/// Requests on a collection of [`WorkforceIntegration`](models::WorkforceIntegration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.teamwork().workforce_integrations()`.
pub type WorkforceIntegrationCollection = mg::Many<
    models::WorkforceIntegration,
    WorkforceIntegrationResource,
>;
