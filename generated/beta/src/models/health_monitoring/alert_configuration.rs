// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.alertConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/healthmonitoring-alertconfiguration?view=graph-rest-beta>
    AlertConfiguration "microsoft.graph.healthMonitoring.alertConfiguration" "entity" : crate::models::Entity;
    /// `emailNotificationConfigurations`: Collection(microsoft.graph.healthMonitoring.emailNotificationConfiguration)
    email_notification_configurations "emailNotificationConfigurations": Vec<super::EmailNotificationConfiguration>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AlertConfiguration: crate::models::Entity }
