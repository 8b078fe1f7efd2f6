// @generated
use crate::{mg, models, requests};

/// Requests on one [`Incident`](models::security::Incident): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.security().incidents().id(id)`.
#[derive(Clone, Debug)]
pub struct IncidentResource(mg::One<models::security::Incident>);

mg::builder! { IncidentResource: mg::One<models::security::Incident> }

impl IncidentResource {
    /// `…/alerts`: many [`Alert`](models::security::Alert).
    #[inline]
    pub fn alerts(&self) -> requests::security::alert::AlertCollection {
        mg::navigate(self, "alerts")
    }
}

/// Requests on a collection of [`Incident`](models::security::Incident): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.security().incidents()`.
#[derive(Clone, Debug)]
pub struct IncidentCollection(mg::Many<models::security::Incident, IncidentResource>);

mg::builder! { IncidentCollection: mg::Many<models::security::Incident, IncidentResource> }

impl IncidentCollection {
    /// `POST …/microsoft.graph.security.mergeIncidents`.
    ///
    /// Returns [`MergeResponse`](models::security::MergeResponse).
    #[doc(alias = "microsoft.graph.security.mergeIncidents")]
    #[inline]
    pub fn merge_incidents(
        &self,
        parameters: MergeIncidents,
    ) -> mg::Request<models::security::MergeResponse> {
        self.raw().action_with("microsoft.graph.security.mergeIncidents", &parameters)
    }
}

/// Parameters of [`IncidentCollection::merge_incidents`].
pub struct MergeIncidents {
    /// `incidentComment`. Optional.
    pub incident_comment: mg::Field<String>,
    /// `incidentIds`.
    pub incident_ids: mg::Field<Vec<String>>,
    /// `mergeReasons`. Optional.
    pub merge_reasons: mg::Field<mg::Flags<models::security::CorrelationReason>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MergeIncidents: "microsoft.graph.security.mergeIncidents", parameters;
    incident_comment: "incidentComment" optional,
    incident_ids: "incidentIds",
    merge_reasons: "mergeReasons" optional,
}
