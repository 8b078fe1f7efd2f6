// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.alert`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-alert?view=graph-rest-beta>
    Alert "microsoft.graph.networkaccess.alert" "entity" : crate::models::Entity;
    /// `actions`: Collection(microsoft.graph.networkaccess.alertAction)
    actions "actions": Vec<super::AlertAction>,
    /// `alertType`: microsoft.graph.networkaccess.alertType, not null
    alert_type "alertType" "r": mg::Open<super::AlertType>,
    /// `categories`: Collection(microsoft.graph.networkaccess.intentCategory)
    categories "categories": Vec<mg::Open<super::IntentCategory>>,
    /// `componentName`: String
    component_name "componentName": String,
    /// `creationDateTime`: DateTimeOffset, not null
    creation_date_time "creationDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `detectionTechnology`: String
    detection_technology "detectionTechnology": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `extendedProperties`: microsoft.graph.networkaccess.extendedProperties
    extended_properties "extendedProperties": mg::Boxed<super::ExtendedProperties>,
    /// `firstActivityDateTime`: DateTimeOffset
    first_activity_date_time "firstActivityDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isPreview`: Boolean
    is_preview "isPreview": bool,
    /// `lastActivityDateTime`: DateTimeOffset
    last_activity_date_time "lastActivityDateTime": mg::DateTimeOffset,
    /// `productName`: String
    product_name "productName": String,
    /// `relatedResources`: Collection(microsoft.graph.networkaccess.relatedResource)
    related_resources "relatedResources": Vec<super::RelatedResource>,
    /// `severity`: microsoft.graph.networkaccess.alertSeverity, not null
    severity "severity" "r": mg::Open<super::AlertSeverity>,
    /// `subTechniques`: Collection(String)
    sub_techniques "subTechniques": Vec<String>,
    /// `techniques`: Collection(String)
    techniques "techniques": Vec<String>,
    /// `vendorName`: String, not null
    vendor_name "vendorName" "r": String,
}

mg::derived_from! { Alert: crate::models::Entity }

impl Alert {
    /// `policy`: `microsoft.graph.networkaccess.filteringPolicy`
    pub const POLICY: mg::Nav<Alert, super::FilteringPolicy> = mg::Nav::new("policy");
}
