// @generated
use crate::{mg, models, requests};

/// Requests on one [`Alert`](models::security::Alert): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.security().alerts_v2().id(id)`.
#[derive(Clone, Debug)]
pub struct AlertResource(mg::One<models::security::Alert>);

mg::builder! { AlertResource: mg::One<models::security::Alert> }

impl AlertResource {
    /// `…/microsoft.graph.security.manualAlert`: cast to
    /// [`ManualAlert`](models::security::ManualAlert).
    #[doc(alias = "microsoft.graph.security.manualAlert")]
    #[inline]
    pub fn cast_to_manual_alert(
        &self,
    ) -> requests::security::manual_alert::ManualAlertResource {
        mg::navigate(self, "microsoft.graph.security.manualAlert")
    }
}

/// Requests on a collection of [`Alert`](models::security::Alert): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.security().alerts_v2()`.
#[derive(Clone, Debug)]
pub struct AlertCollection(mg::Many<models::security::Alert, AlertResource>);

mg::builder! { AlertCollection: mg::Many<models::security::Alert, AlertResource> }

impl AlertCollection {
    /// `…/microsoft.graph.security.manualAlert`: the members that are
    /// [`ManualAlert`](models::security::ManualAlert).
    #[doc(alias = "microsoft.graph.security.manualAlert")]
    #[inline]
    pub fn cast_to_manual_alert(
        &self,
    ) -> requests::security::manual_alert::ManualAlertCollection {
        mg::navigate(self, "microsoft.graph.security.manualAlert")
    }

    /// `POST …/microsoft.graph.security.moveAlerts`.
    ///
    /// Returns [`MergeResponse`](models::security::MergeResponse).
    #[doc(alias = "microsoft.graph.security.moveAlerts")]
    #[inline]
    pub fn move_alerts(
        &self,
        parameters: MoveAlerts,
    ) -> mg::Request<models::security::MergeResponse> {
        self.raw().action_with("microsoft.graph.security.moveAlerts", &parameters)
    }
}

/// Parameters of [`AlertCollection::move_alerts`].
pub struct MoveAlerts {
    /// `alertComment`. Optional.
    pub alert_comment: mg::Field<String>,
    /// `alertIds`.
    pub alert_ids: mg::Field<Vec<String>>,
    /// `incidentId`. Optional.
    pub incident_id: mg::Field<String>,
    /// `newCorrelationReasons`. Optional.
    pub new_correlation_reasons: mg::Field<
        mg::Flags<models::security::CorrelationReason>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MoveAlerts: "microsoft.graph.security.moveAlerts", parameters;
    alert_comment: "alertComment" optional,
    alert_ids: "alertIds",
    incident_id: "incidentId" optional,
    new_correlation_reasons: "newCorrelationReasons" optional,
}
