// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.alert`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`AlertCollection`](crate::requests::networkaccess::alert::AlertCollection), for
/// example `graph.network_access().alerts()`.
///
/// Operations: `get_alert_frequencies`, `get_alert_severity_summaries`, `get_alert_summaries`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-alert?view=graph-rest-beta
pub struct Alert {
    /// `actions`.
    pub actions: mg::Field<Vec<super::AlertAction>>,
    /// `alertType`. Never null.
    pub alert_type: mg::Field<mg::Open<super::AlertType>>,
    /// `categories`.
    pub categories: mg::Field<Vec<mg::Open<super::IntentCategory>>>,
    /// `componentName`.
    pub component_name: mg::Field<String>,
    /// `creationDateTime`. Never null.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `detectionTechnology`.
    pub detection_technology: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `extendedProperties`.
    pub extended_properties: mg::Field<mg::Boxed<super::ExtendedProperties>>,
    /// `firstActivityDateTime`.
    pub first_activity_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isPreview`.
    pub is_preview: mg::Field<bool>,
    /// `lastActivityDateTime`.
    pub last_activity_date_time: mg::Field<mg::DateTimeOffset>,
    /// `productName`.
    pub product_name: mg::Field<String>,
    /// `relatedResources`.
    pub related_resources: mg::Field<Vec<super::RelatedResource>>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::AlertSeverity>>,
    /// `subTechniques`.
    pub sub_techniques: mg::Field<Vec<String>>,
    /// `techniques`.
    pub techniques: mg::Field<Vec<String>>,
    /// `vendorName`. Never null.
    pub vendor_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Alert: "microsoft.graph.networkaccess.alert", entity, base crate::models::Entity;
    actions: "actions",
    alert_type: "alertType" required,
    categories: "categories",
    component_name: "componentName",
    creation_date_time: "creationDateTime" required,
    description: "description",
    detection_technology: "detectionTechnology",
    display_name: "displayName" required,
    extended_properties: "extendedProperties",
    first_activity_date_time: "firstActivityDateTime",
    id: "id" key required,
    is_preview: "isPreview",
    last_activity_date_time: "lastActivityDateTime",
    product_name: "productName",
    related_resources: "relatedResources",
    severity: "severity" required,
    sub_techniques: "subTechniques",
    techniques: "techniques",
    vendor_name: "vendorName" required,
}

mg::derived_from! { Alert: crate::models::Entity }

impl Alert {
    /// `policy`: [`FilteringPolicy`](super::FilteringPolicy).
    pub const POLICY: mg::Nav<Alert, super::FilteringPolicy> = mg::Nav::new("policy");
}
