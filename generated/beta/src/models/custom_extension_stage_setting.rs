// @generated
use crate::mg;

/// Entity type [`microsoft.graph.customExtensionStageSetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CustomExtensionStageSettingCollection`], for example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_assignment_policies()
///     .id(id)
///     .custom_extension_stage_settings()
/// ```
///
/// [`CustomExtensionStageSettingCollection`]: crate::requests::custom_extension_stage_setting::CustomExtensionStageSettingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/customextensionstagesetting?view=graph-rest-beta
pub struct CustomExtensionStageSetting {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `stage`. Never null.
    pub stage: mg::Field<mg::Open<super::AccessPackageCustomExtensionStage>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomExtensionStageSetting: "microsoft.graph.customExtensionStageSetting", entity, base super::Entity;
    id: "id" key required,
    stage: "stage" required,
}

mg::derived_from! { CustomExtensionStageSetting: super::Entity }

impl CustomExtensionStageSetting {
    /// `customExtension`: [`CustomCalloutExtension`](super::CustomCalloutExtension).
    pub const CUSTOM_EXTENSION: mg::Nav<
        CustomExtensionStageSetting,
        super::CustomCalloutExtension,
    > = mg::Nav::new("customExtension");
}
