// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.alert`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/healthmonitoring-alert?view=graph-rest-beta>
    Alert "microsoft.graph.healthMonitoring.alert" "entity" : crate::models::Entity;
    /// `alertType`: microsoft.graph.healthMonitoring.alertType, not null
    alert_type "alertType" "r": mg::Open<super::AlertType>,
    /// `category`: microsoft.graph.healthMonitoring.category, not null
    category "category" "r": mg::Open<super::Category>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `documentation`: microsoft.graph.healthMonitoring.documentation
    documentation "documentation": mg::Boxed<super::Documentation>,
    /// `enrichment`: microsoft.graph.healthMonitoring.enrichment
    enrichment "enrichment": mg::Boxed<super::Enrichment>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `scenario`: microsoft.graph.healthMonitoring.scenario, not null
    scenario "scenario" "r": mg::Open<super::Scenario>,
    /// `signals`: microsoft.graph.healthMonitoring.signals
    signals "signals": mg::Boxed<super::Signals>,
    /// `state`: microsoft.graph.healthMonitoring.alertState, not null
    state "state" "r": mg::Open<super::AlertState>,
}

mg::derived_from! { Alert: crate::models::Entity }
