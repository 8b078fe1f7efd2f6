// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.managementTemplateDetailedInfo`.
pub struct ManagementTemplateDetailedInfo {
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::ManagementCategory>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `managementTemplateId`. Never null.
    pub management_template_id: mg::Field<String>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagementTemplateDetailedInfo: "microsoft.graph.managedTenants.managementTemplateDetailedInfo", complex;
    category: "category" required,
    display_name: "displayName",
    management_template_id: "managementTemplateId" required,
    version: "version" required,
}
