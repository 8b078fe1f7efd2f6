// @generated
use crate::{mg, models, requests};

/// Requests on one [`DeviceManagementTemplate`](models::DeviceManagementTemplate): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().templates().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceManagementTemplateResource(mg::One<models::DeviceManagementTemplate>);

mg::builder! { DeviceManagementTemplateResource: mg::One<models::DeviceManagementTemplate> }

impl DeviceManagementTemplateResource {
    /// `…/categories`: many [`DeviceManagementTemplateSettingCategory`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [`DeviceManagementTemplateSettingCategory`]: models::DeviceManagementTemplateSettingCategory
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-delete?view=graph-rest-beta
    #[inline]
    pub fn categories(
        &self,
    ) -> requests::device_management_template_setting_category::DeviceManagementTemplateSettingCategoryCollection {
        mg::navigate(self, "categories")
    }

    /// `…/migratableTo`: many [`DeviceManagementTemplate`](models::DeviceManagementTemplate).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-delete?view=graph-rest-beta
    #[inline]
    pub fn migratable_to(
        &self,
    ) -> requests::device_management_template::DeviceManagementTemplateCollection {
        mg::navigate(self, "migratableTo")
    }

    /// `…/settings`: many
    /// [`DeviceManagementSettingInstance`](models::DeviceManagementSettingInstance).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-delete?view=graph-rest-beta
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection {
        mg::navigate(self, "settings")
    }

    /// `…/microsoft.graph.securityBaselineTemplate`: cast to
    /// [`SecurityBaselineTemplate`](models::SecurityBaselineTemplate).
    #[doc(alias = "microsoft.graph.securityBaselineTemplate")]
    #[inline]
    pub fn cast_to_security_baseline_template(
        &self,
    ) -> requests::security_baseline_template::SecurityBaselineTemplateResource {
        mg::navigate(self, "microsoft.graph.securityBaselineTemplate")
    }

    /// `GET …/compare(templateId=…)`.
    ///
    /// Returns 200 with a page of
    /// [`DeviceManagementSettingComparison`](models::DeviceManagementSettingComparison).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-compare?view=graph-rest-beta
    #[inline]
    pub fn compare(
        &self,
        parameters: impl Into<Compare>,
    ) -> mg::Request<mg::Page<models::DeviceManagementSettingComparison>> {
        self.raw().function_with("compare", &parameters.into())
    }

    /// `POST …/createInstance`.
    ///
    /// Returns 200 with [`DeviceManagementIntent`](models::DeviceManagementIntent).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-createinstance?view=graph-rest-beta
    #[inline]
    pub fn create_instance(
        &self,
        parameters: CreateInstance,
    ) -> mg::Request<models::DeviceManagementIntent> {
        self.raw().action_with("createInstance", &parameters)
    }
}

/// Requests on a collection of [`DeviceManagementTemplate`](models::DeviceManagementTemplate):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().templates()`.
#[derive(Clone, Debug)]
pub struct DeviceManagementTemplateCollection(
    mg::Many<models::DeviceManagementTemplate, DeviceManagementTemplateResource>,
);

mg::builder! { DeviceManagementTemplateCollection: mg::Many<models::DeviceManagementTemplate, DeviceManagementTemplateResource> }

impl DeviceManagementTemplateCollection {
    /// `…/microsoft.graph.securityBaselineTemplate`: the members that are
    /// [`SecurityBaselineTemplate`](models::SecurityBaselineTemplate).
    #[doc(alias = "microsoft.graph.securityBaselineTemplate")]
    #[inline]
    pub fn cast_to_security_baseline_template(
        &self,
    ) -> requests::security_baseline_template::SecurityBaselineTemplateCollection {
        mg::navigate(self, "microsoft.graph.securityBaselineTemplate")
    }

    /// `POST …/importOffice365DeviceConfigurationPolicies`.
    ///
    /// Returns 200 with a page of [`DeviceManagementIntent`](models::DeviceManagementIntent).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-importoffice365deviceconfigurationpolicies?view=graph-rest-beta
    #[inline]
    pub fn import_office365_device_configuration_policies(
        &self,
    ) -> mg::Request<mg::Page<models::DeviceManagementIntent>> {
        self.raw().action("importOffice365DeviceConfigurationPolicies")
    }
}

/// Parameters of [`DeviceManagementTemplateResource::compare`].
///
/// A call can pass `template_id` alone.
pub struct Compare {
    /// `templateId`.
    pub template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Compare: "microsoft.graph.compare", parameters;
    template_id: "templateId",
}

mg::required_parameters! {
    Compare;
    template_id: String,
}

/// Parameters of [`DeviceManagementTemplateResource::create_instance`].
pub struct CreateInstance {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `settingsDelta`.
    pub settings_delta: mg::Field<Vec<models::DeviceManagementSettingInstance>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateInstance: "microsoft.graph.createInstance", parameters;
    description: "description",
    display_name: "displayName",
    role_scope_tag_ids: "roleScopeTagIds",
    settings_delta: "settingsDelta",
}
