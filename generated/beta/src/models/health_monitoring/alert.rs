// @generated
use crate::mg;

/// Entity type [`microsoft.graph.healthMonitoring.alert`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`AlertCollection`](crate::requests::health_monitoring::alert::AlertCollection), for
/// example `graph.reports().health_monitoring().alerts()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/healthmonitoring-alert?view=graph-rest-beta
pub struct Alert {
    /// `alertType`. Never null.
    pub alert_type: mg::Field<mg::Open<super::AlertType>>,
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::Category>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `documentation`.
    pub documentation: mg::Field<mg::Boxed<super::Documentation>>,
    /// `enrichment`.
    pub enrichment: mg::Field<mg::Boxed<super::Enrichment>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `scenario`. Never null.
    pub scenario: mg::Field<mg::Open<super::Scenario>>,
    /// `signals`.
    pub signals: mg::Field<mg::Boxed<super::Signals>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::AlertState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Alert: "microsoft.graph.healthMonitoring.alert", entity, base crate::models::Entity;
    alert_type: "alertType" required,
    category: "category" required,
    created_date_time: "createdDateTime" required,
    documentation: "documentation",
    enrichment: "enrichment",
    id: "id" key required,
    scenario: "scenario" required,
    signals: "signals",
    state: "state" required,
}

mg::derived_from! { Alert: crate::models::Entity }
