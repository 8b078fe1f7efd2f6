// @generated
use crate::mg;

/// Entity type [`microsoft.graph.healthMonitoring.alertConfiguration`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`AlertConfigurationCollection`], for example
/// `graph.reports().health_monitoring().alert_configurations()`.
///
/// [`AlertConfigurationCollection`]: crate::requests::health_monitoring::alert_configuration::AlertConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/healthmonitoring-alertconfiguration?view=graph-rest-beta
pub struct AlertConfiguration {
    /// `emailNotificationConfigurations`.
    pub email_notification_configurations: mg::Field<
        Vec<super::EmailNotificationConfiguration>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertConfiguration: "microsoft.graph.healthMonitoring.alertConfiguration", entity, base crate::models::Entity;
    email_notification_configurations: "emailNotificationConfigurations",
    id: "id" key required,
}

mg::derived_from! { AlertConfiguration: crate::models::Entity }
