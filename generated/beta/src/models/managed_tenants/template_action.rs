// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.templateAction`.
pub struct TemplateAction {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `service`.
    pub service: mg::Field<String>,
    /// `settings`.
    pub settings: mg::Field<Vec<super::Setting>>,
    /// `templateActionId`. Never null.
    pub template_action_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TemplateAction: "microsoft.graph.managedTenants.templateAction", complex;
    description: "description",
    display_name: "displayName",
    service: "service",
    settings: "settings" required,
    template_action_id: "templateActionId" required,
}

impl TemplateAction {
    /// `licenses`: [`LicenseDetails`](crate::models::LicenseDetails).
    pub const LICENSES: mg::Nav<TemplateAction, crate::models::LicenseDetails> = mg::Nav::new(
        "licenses",
    );
}
