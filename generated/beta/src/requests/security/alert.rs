// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.alert`, by its URL.
    ///
    /// For example `/security/alerts_v2/{alert-id}`.
    AlertResource(mg::One<models::security::Alert>)
}

impl AlertResource {
    /// `…/microsoft.graph.security.manualAlert`
    #[inline]
    pub fn as_manual_alert(
        &self,
    ) -> requests::security::manual_alert::ManualAlertResource {
        mg::to(self, "microsoft.graph.security.manualAlert")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.alert`, by its URL.
    ///
    /// For example `/security/alerts_v2`.
    AlertCollection(mg::Many<models::security::Alert, AlertResource>)
}

impl AlertCollection {
    /// `…/microsoft.graph.security.manualAlert`
    #[inline]
    pub fn as_manual_alert(
        &self,
    ) -> requests::security::manual_alert::ManualAlertCollection {
        mg::to(self, "microsoft.graph.security.manualAlert")
    }

    /// `POST …/microsoft.graph.security.moveAlerts`
    #[inline]
    pub fn move_alerts(
        &self,
        parameters: MoveAlerts,
    ) -> mg::Request<models::security::MergeResponse> {
        mg::Path::action_with(self, "microsoft.graph.security.moveAlerts", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.security.moveAlerts`.
    MoveAlerts "microsoft.graph.security.moveAlerts" "parameters";
    /// `alertComment`: String, optional
    alert_comment "alertComment" "o": String,
    /// `alertIds`: Collection(String)
    alert_ids "alertIds": Vec<String>,
    /// `incidentId`: String, optional
    incident_id "incidentId" "o": String,
    /// `newCorrelationReasons`: microsoft.graph.security.correlationReason, optional
    new_correlation_reasons "newCorrelationReasons" "o": mg::Flags<models::security::CorrelationReason>,
}
