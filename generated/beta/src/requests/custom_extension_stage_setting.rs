// @generated
use crate::{mg, models, requests};

/// Requests on one [`CustomExtensionStageSetting`](models::CustomExtensionStageSetting): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_assignment_policies()
///     .id(id)
///     .custom_extension_stage_settings()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct CustomExtensionStageSettingResource(
    mg::One<models::CustomExtensionStageSetting>,
);

mg::builder! { CustomExtensionStageSettingResource: mg::One<models::CustomExtensionStageSetting> }

impl CustomExtensionStageSettingResource {
    /// `…/customExtension`: [`CustomCalloutExtension`](models::CustomCalloutExtension).
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::custom_callout_extension::CustomCalloutExtensionResource {
        mg::navigate(self, "customExtension")
    }
}

/// Requests on a collection of
/// [`CustomExtensionStageSetting`](models::CustomExtensionStageSetting): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_assignment_policies()
///     .id(id)
///     .custom_extension_stage_settings()
/// ```
pub type CustomExtensionStageSettingCollection = mg::Many<
    models::CustomExtensionStageSetting,
    CustomExtensionStageSettingResource,
>;
