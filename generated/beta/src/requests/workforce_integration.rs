// @generated
use crate::{mg, models};

/// One `microsoft.graph.workforceIntegration`, by its URL.
///
/// For example `/teamwork/workforceIntegrations/{workforceIntegration-id}`.
pub type WorkforceIntegrationResource = mg::One<models::WorkforceIntegration>;

/// A collection of `microsoft.graph.workforceIntegration`, by its URL.
///
/// For example `/teamwork/workforceIntegrations`.
pub type WorkforceIntegrationCollection = mg::Many<
    models::WorkforceIntegration,
    WorkforceIntegrationResource,
>;
