// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.managementActionInfo`.
pub struct ManagementActionInfo {
    /// `managementActionId`. Never null.
    pub management_action_id: mg::Field<String>,
    /// `managementTemplateId`. Never null.
    pub management_template_id: mg::Field<String>,
    /// `managementTemplateVersion`. Never null.
    pub management_template_version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementActionInfo: "microsoft.graph.managedTenants.managementActionInfo", complex;
    management_action_id: "managementActionId" required,
    management_template_id: "managementTemplateId" required,
    management_template_version: "managementTemplateVersion" required,
}
