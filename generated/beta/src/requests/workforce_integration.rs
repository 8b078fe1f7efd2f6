// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.workforceIntegration`, by its URL.
///
/// For example `/teamwork/workforceIntegrations/{workforceIntegration-id}`.
pub type WorkforceIntegrationResource = mg::One<
    models::WorkforceIntegration,
    requests::change_tracked_entity::ChangeTrackedEntityResource,
>;

/// A collection of `microsoft.graph.workforceIntegration`, by its URL.
///
/// For example `/teamwork/workforceIntegrations`.
pub type WorkforceIntegrationCollection = mg::Many<
    models::WorkforceIntegration,
    WorkforceIntegrationResource,
>;
