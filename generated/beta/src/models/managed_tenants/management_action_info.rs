// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managementActionInfo`, a complex type.
    ManagementActionInfo "microsoft.graph.managedTenants.managementActionInfo" "complex";
    /// `managementActionId`: String, not null
    management_action_id "managementActionId" "r": String,
    /// `managementTemplateId`: String, not null
    management_template_id "managementTemplateId" "r": String,
    /// `managementTemplateVersion`: Int32, not null
    management_template_version "managementTemplateVersion" "r": i32,
}
