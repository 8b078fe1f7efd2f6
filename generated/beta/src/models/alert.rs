// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.alert`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AlertCollection`](crate::requests::alert::AlertCollection), for example
/// `graph.security().alerts()`.
///
/// Operations: `update_alerts`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/alert?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct Alert {
    /// `activityGroupName`.
    pub activity_group_name: mg::Field<String>,
    /// `alertDetections`.
    pub alert_detections: mg::Field<Vec<super::AlertDetection>>,
    /// `assignedTo`.
    pub assigned_to: mg::Field<String>,
    /// `azureSubscriptionId`.
    pub azure_subscription_id: mg::Field<String>,
    /// `azureTenantId`. Never null.
    pub azure_tenant_id: mg::Field<String>,
    /// `category`.
    pub category: mg::Field<String>,
    /// `closedDateTime`.
    pub closed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `cloudAppStates`.
    pub cloud_app_states: mg::Field<Vec<super::CloudAppSecurityState>>,
    /// `comments`.
    pub comments: mg::Field<Vec<String>>,
    /// `confidence`.
    pub confidence: mg::Field<i32>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `detectionIds`.
    pub detection_ids: mg::Field<Vec<String>>,
    /// `eventDateTime`.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `feedback`.
    pub feedback: mg::Field<mg::Open<super::AlertFeedback>>,
    /// `fileStates`.
    pub file_states: mg::Field<Vec<super::FileSecurityState>>,
    /// `historyStates`.
    pub history_states: mg::Field<Vec<super::AlertHistoryState>>,
    /// `hostStates`.
    pub host_states: mg::Field<Vec<super::HostSecurityState>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `incidentIds`.
    pub incident_ids: mg::Field<Vec<String>>,
    /// `investigationSecurityStates`.
    pub investigation_security_states: mg::Field<Vec<super::InvestigationSecurityState>>,
    /// `lastEventDateTime`.
    pub last_event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `malwareStates`.
    pub malware_states: mg::Field<Vec<super::MalwareState>>,
    /// `messageSecurityStates`.
    pub message_security_states: mg::Field<Vec<super::MessageSecurityState>>,
    /// `networkConnections`.
    pub network_connections: mg::Field<Vec<super::NetworkConnection>>,
    /// `processes`.
    pub processes: mg::Field<Vec<super::Process>>,
    /// `recommendedActions`.
    pub recommended_actions: mg::Field<Vec<String>>,
    /// `registryKeyStates`.
    pub registry_key_states: mg::Field<Vec<super::RegistryKeyState>>,
    /// `securityResources`.
    pub security_resources: mg::Field<Vec<super::SecurityResource>>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::AlertSeverity>>,
    /// `sourceMaterials`.
    pub source_materials: mg::Field<Vec<String>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::AlertStatus>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `title`.
    pub title: mg::Field<String>,
    /// `triggers`.
    pub triggers: mg::Field<Vec<super::AlertTrigger>>,
    /// `uriClickSecurityStates`.
    pub uri_click_security_states: mg::Field<Vec<super::UriClickSecurityState>>,
    /// `userStates`.
    pub user_states: mg::Field<Vec<super::UserSecurityState>>,
    /// `vendorInformation`.
    pub vendor_information: mg::Field<mg::Boxed<super::SecurityVendorInformation>>,
    /// `vulnerabilityStates`.
    pub vulnerability_states: mg::Field<Vec<super::VulnerabilityState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Alert: "microsoft.graph.alert", entity open, base super::Entity;
    activity_group_name: "activityGroupName",
    alert_detections: "alertDetections",
    assigned_to: "assignedTo",
    azure_subscription_id: "azureSubscriptionId",
    azure_tenant_id: "azureTenantId" required,
    category: "category",
    closed_date_time: "closedDateTime",
    cloud_app_states: "cloudAppStates",
    comments: "comments",
    confidence: "confidence",
    created_date_time: "createdDateTime",
    description: "description",
    detection_ids: "detectionIds",
    event_date_time: "eventDateTime",
    feedback: "feedback",
    file_states: "fileStates",
    history_states: "historyStates",
    host_states: "hostStates",
    id: "id" key required,
    incident_ids: "incidentIds",
    investigation_security_states: "investigationSecurityStates",
    last_event_date_time: "lastEventDateTime",
    last_modified_date_time: "lastModifiedDateTime",
    malware_states: "malwareStates",
    message_security_states: "messageSecurityStates",
    network_connections: "networkConnections",
    processes: "processes",
    recommended_actions: "recommendedActions",
    registry_key_states: "registryKeyStates",
    security_resources: "securityResources",
    severity: "severity" required,
    source_materials: "sourceMaterials",
    status: "status" required,
    tags: "tags",
    title: "title",
    triggers: "triggers",
    uri_click_security_states: "uriClickSecurityStates",
    user_states: "userStates",
    vendor_information: "vendorInformation",
    vulnerability_states: "vulnerabilityStates",
}

mg::derived_from! { Alert: super::Entity }
