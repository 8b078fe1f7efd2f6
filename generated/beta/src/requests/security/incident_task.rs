// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.incidentTask`, by its URL.
    ///
    /// For example `/security/incidentTasks/{incidentTask-id}`.
    IncidentTaskResource(mg::One<models::security::IncidentTask>)
}

impl IncidentTaskResource {
    /// `…/incident`: `microsoft.graph.security.incident`
    #[inline]
    pub fn incident(&self) -> requests::security::incident::IncidentResource {
        mg::to(self, "incident")
    }

    /// `POST …/microsoft.graph.security.executeResponseAction`
    #[inline]
    pub fn execute_response_action(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.security.executeResponseAction")
    }
}

/// A collection of `microsoft.graph.security.incidentTask`, by its URL.
///
/// For example `/security/incidentTasks`.
pub type IncidentTaskCollection = mg::Many<
    models::security::IncidentTask,
    IncidentTaskResource,
>;
