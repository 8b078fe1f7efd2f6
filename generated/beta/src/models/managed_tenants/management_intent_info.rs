// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.managementIntentInfo`.
pub struct ManagementIntentInfo {
    /// `managementIntentDisplayName`.
    pub management_intent_display_name: mg::Field<String>,
    /// `managementIntentId`. Never null.
    pub management_intent_id: mg::Field<String>,
    /// `managementTemplates`.
    pub management_templates: mg::Field<Vec<super::ManagementTemplateDetailedInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementIntentInfo: "microsoft.graph.managedTenants.managementIntentInfo", complex;
    management_intent_display_name: "managementIntentDisplayName",
    management_intent_id: "managementIntentId" required,
    management_templates: "managementTemplates",
}
