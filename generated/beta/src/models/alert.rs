// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.alert`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/alert?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    Alert "microsoft.graph.alert" "entity open" : super::Entity;
    /// `activityGroupName`: String
    activity_group_name "activityGroupName": String,
    /// `alertDetections`: Collection(alertDetection)
    alert_detections "alertDetections": Vec<super::AlertDetection>,
    /// `assignedTo`: String
    assigned_to "assignedTo": String,
    /// `azureSubscriptionId`: String
    azure_subscription_id "azureSubscriptionId": String,
    /// `azureTenantId`: String, not null
    azure_tenant_id "azureTenantId" "r": String,
    /// `category`: String
    category "category": String,
    /// `closedDateTime`: DateTimeOffset
    closed_date_time "closedDateTime": mg::DateTimeOffset,
    /// `cloudAppStates`: Collection(cloudAppSecurityState)
    cloud_app_states "cloudAppStates": Vec<super::CloudAppSecurityState>,
    /// `comments`: Collection(String)
    comments "comments": Vec<String>,
    /// `confidence`: Int32
    confidence "confidence": i32,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `detectionIds`: Collection(String)
    detection_ids "detectionIds": Vec<String>,
    /// `eventDateTime`: DateTimeOffset
    event_date_time "eventDateTime": mg::DateTimeOffset,
    /// `feedback`: alertFeedback
    feedback "feedback": mg::Open<super::AlertFeedback>,
    /// `fileStates`: Collection(fileSecurityState)
    file_states "fileStates": Vec<super::FileSecurityState>,
    /// `historyStates`: Collection(alertHistoryState)
    history_states "historyStates": Vec<super::AlertHistoryState>,
    /// `hostStates`: Collection(hostSecurityState)
    host_states "hostStates": Vec<super::HostSecurityState>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `incidentIds`: Collection(String)
    incident_ids "incidentIds": Vec<String>,
    /// `investigationSecurityStates`: Collection(investigationSecurityState)
    investigation_security_states "investigationSecurityStates": Vec<super::InvestigationSecurityState>,
    /// `lastEventDateTime`: DateTimeOffset
    last_event_date_time "lastEventDateTime": mg::DateTimeOffset,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `malwareStates`: Collection(malwareState)
    malware_states "malwareStates": Vec<super::MalwareState>,
    /// `messageSecurityStates`: Collection(messageSecurityState)
    message_security_states "messageSecurityStates": Vec<super::MessageSecurityState>,
    /// `networkConnections`: Collection(networkConnection)
    network_connections "networkConnections": Vec<super::NetworkConnection>,
    /// `processes`: Collection(process)
    processes "processes": Vec<super::Process>,
    /// `recommendedActions`: Collection(String)
    recommended_actions "recommendedActions": Vec<String>,
    /// `registryKeyStates`: Collection(registryKeyState)
    registry_key_states "registryKeyStates": Vec<super::RegistryKeyState>,
    /// `securityResources`: Collection(securityResource)
    security_resources "securityResources": Vec<super::SecurityResource>,
    /// `severity`: alertSeverity, not null
    severity "severity" "r": mg::Open<super::AlertSeverity>,
    /// `sourceMaterials`: Collection(String)
    source_materials "sourceMaterials": Vec<String>,
    /// `status`: alertStatus, not null
    status "status" "r": mg::Open<super::AlertStatus>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `title`: String
    title "title": String,
    /// `triggers`: Collection(alertTrigger)
    triggers "triggers": Vec<super::AlertTrigger>,
    /// `uriClickSecurityStates`: Collection(uriClickSecurityState)
    uri_click_security_states "uriClickSecurityStates": Vec<super::UriClickSecurityState>,
    /// `userStates`: Collection(userSecurityState)
    user_states "userStates": Vec<super::UserSecurityState>,
    /// `vendorInformation`: securityVendorInformation
    vendor_information "vendorInformation": mg::Boxed<super::SecurityVendorInformation>,
    /// `vulnerabilityStates`: Collection(vulnerabilityState)
    vulnerability_states "vulnerabilityStates": Vec<super::VulnerabilityState>,
}

mg::derived_from! { Alert: super::Entity }
