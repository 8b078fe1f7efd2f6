// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managementIntentInfo`, a complex type.
    ManagementIntentInfo "microsoft.graph.managedTenants.managementIntentInfo" "complex";
    /// `managementIntentDisplayName`: String
    management_intent_display_name "managementIntentDisplayName": String,
    /// `managementIntentId`: String, not null
    management_intent_id "managementIntentId" "r": String,
    /// `managementTemplates`: Collection(microsoft.graph.managedTenants.managementTemplateDetailedInfo)
    management_templates "managementTemplates": Vec<super::ManagementTemplateDetailedInfo>,
}
