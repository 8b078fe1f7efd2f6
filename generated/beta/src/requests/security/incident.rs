// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.incident`, by its URL.
    ///
    /// For example `/security/incidents/{incident-id}`.
    IncidentResource(mg::One<models::security::Incident>)
}

impl IncidentResource {
    /// `…/alerts`: many `microsoft.graph.security.alert`
    #[inline]
    pub fn alerts(&self) -> requests::security::alert::AlertCollection {
        mg::to(self, "alerts")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.incident`, by its URL.
    ///
    /// For example `/security/incidents`.
    IncidentCollection(mg::Many<models::security::Incident, IncidentResource>)
}

impl IncidentCollection {
    /// `POST …/microsoft.graph.security.mergeIncidents`
    #[inline]
    pub fn merge_incidents(
        &self,
        parameters: MergeIncidents,
    ) -> mg::Request<models::security::MergeResponse> {
        mg::Path::action_with(
            self,
            "microsoft.graph.security.mergeIncidents",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.security.mergeIncidents`.
    MergeIncidents "microsoft.graph.security.mergeIncidents" "parameters";
    /// `incidentComment`: String, optional
    incident_comment "incidentComment" "o": String,
    /// `incidentIds`: Collection(String)
    incident_ids "incidentIds": Vec<String>,
    /// `mergeReasons`: microsoft.graph.security.correlationReason, optional
    merge_reasons "mergeReasons" "o": mg::Flags<models::security::CorrelationReason>,
}
