// @generated
//! Types of the namespace `microsoft.graph.healthMonitoring`.
mod _dictionary;
mod alert;
mod alert_configuration;
mod alert_state;
mod alert_type;
mod application_impact_summary;
mod category;
mod device_impact_summary;
mod dictionary;
mod directory_object_impact_summary;
mod documentation;
mod email_notification_configuration;
mod enrichment;
mod enrichment_state;
mod group_impact_summary;
mod health_monitoring_dictionary;
mod health_monitoring_root;
mod resource_impact_summary;
mod scenario;
mod service_principal_impact_summary;
mod signals;
mod supporting_data;
mod user_impact_summary;
pub use _dictionary::{Dictionary_, DictionaryKind};
pub use alert::Alert;
pub use alert_configuration::AlertConfiguration;
pub use alert_state::AlertState;
pub use alert_type::AlertType;
pub use application_impact_summary::ApplicationImpactSummary;
pub use category::Category;
pub use device_impact_summary::DeviceImpactSummary;
pub use dictionary::Dictionary;
pub use directory_object_impact_summary::{
    DirectoryObjectImpactSummary, DirectoryObjectImpactSummaryKind,
};
pub use documentation::Documentation;
pub use email_notification_configuration::EmailNotificationConfiguration;
pub use enrichment::Enrichment;
pub use enrichment_state::EnrichmentState;
pub use group_impact_summary::GroupImpactSummary;
pub use health_monitoring_dictionary::{
    HealthMonitoringDictionary, HealthMonitoringDictionaryKind,
};
pub use health_monitoring_root::HealthMonitoringRoot;
pub use resource_impact_summary::{ResourceImpactSummary, ResourceImpactSummaryKind};
pub use scenario::Scenario;
pub use service_principal_impact_summary::ServicePrincipalImpactSummary;
pub use signals::Signals;
pub use supporting_data::SupportingData;
pub use user_impact_summary::UserImpactSummary;
