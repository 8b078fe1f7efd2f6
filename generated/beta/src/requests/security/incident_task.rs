// @generated
use crate::{mg, models, requests};

/// Requests on one [`IncidentTask`](models::security::IncidentTask): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.security().incident_tasks().id(id)`.
#[derive(Clone, Debug)]
pub struct IncidentTaskResource(mg::One<models::security::IncidentTask>);

mg::builder! { IncidentTaskResource: mg::One<models::security::IncidentTask> }

impl IncidentTaskResource {
    /// `…/incident`: [`Incident`](models::security::Incident).
    #[inline]
    pub fn incident(&self) -> requests::security::incident::IncidentResource {
        mg::navigate(self, "incident")
    }

    /// `POST …/microsoft.graph.security.executeResponseAction`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.security.executeResponseAction")]
    #[inline]
    pub fn execute_response_action(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.executeResponseAction")
    }
}

/// Requests on a collection of [`IncidentTask`](models::security::IncidentTask): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().incident_tasks()`.
pub type IncidentTaskCollection = mg::Many<
    models::security::IncidentTask,
    IncidentTaskResource,
>;
