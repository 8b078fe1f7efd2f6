// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managementTemplateDetailedInfo`, a complex type.
    ManagementTemplateDetailedInfo "microsoft.graph.managedTenants.managementTemplateDetailedInfo" "complex";
    /// `category`: microsoft.graph.managedTenants.managementCategory, not null
    category "category" "r": mg::Open<super::ManagementCategory>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `managementTemplateId`: String, not null
    management_template_id "managementTemplateId" "r": String,
    /// `version`: Int32, not null
    version "version" "r": i32,
}
