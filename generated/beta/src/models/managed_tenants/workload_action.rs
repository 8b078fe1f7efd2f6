// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.workloadAction`, a complex type.
    WorkloadAction "microsoft.graph.managedTenants.workloadAction" "complex";
    /// `actionId`: String
    action_id "actionId": String,
    /// `category`: microsoft.graph.managedTenants.workloadActionCategory
    category "category": mg::Open<super::WorkloadActionCategory>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `licenses`: Collection(String)
    licenses "licenses": Vec<String>,
    /// `service`: String
    service "service": String,
    /// `settings`: Collection(microsoft.graph.managedTenants.setting)
    settings "settings": Vec<super::Setting>,
}
