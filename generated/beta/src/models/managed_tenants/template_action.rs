// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.templateAction`, a complex type.
    TemplateAction "microsoft.graph.managedTenants.templateAction" "complex";
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `service`: String
    service "service": String,
    /// `settings`: Collection(microsoft.graph.managedTenants.setting), items not null
    settings "settings" "r": Vec<super::Setting>,
    /// `templateActionId`: String, not null
    template_action_id "templateActionId" "r": String,
}

impl TemplateAction {
    /// `licenses`: `licenseDetails`
    pub const LICENSES: mg::Nav<TemplateAction, crate::models::LicenseDetails> = mg::Nav::new(
        "licenses",
    );
}
