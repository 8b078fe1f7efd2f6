// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.workloadAction`.
pub struct WorkloadAction {
    /// `actionId`.
    pub action_id: mg::Field<String>,
    /// `category`.
    pub category: mg::Field<mg::Open<super::WorkloadActionCategory>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `licenses`.
    pub licenses: mg::Field<Vec<String>>,
    /// `service`.
    pub service: mg::Field<String>,
    /// `settings`.
    pub settings: mg::Field<Vec<super::Setting>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkloadAction: "microsoft.graph.managedTenants.workloadAction", complex;
    action_id: "actionId",
    category: "category",
    description: "description",
    display_name: "displayName",
    licenses: "licenses",
    service: "service",
    settings: "settings",
}
