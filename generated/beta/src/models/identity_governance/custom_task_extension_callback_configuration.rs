// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.customTaskExtensionCallbackConfiguration`,
/// derived from
/// [`CustomExtensionCallbackConfiguration`](crate::models::CustomExtensionCallbackConfiguration).
///
/// Requests: [`CustomTaskExtensionCallbackConfigurationResource`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .lifecycle_workflows()
///     .custom_task_extensions()
///     .id(id)
///     .callback_configuration()
///     .cast_to_identity_governance_custom_task_extension_callback_configuration()
/// ```
///
/// [`CustomTaskExtensionCallbackConfigurationResource`]: crate::requests::identity_governance::custom_task_extension_callback_configuration::CustomTaskExtensionCallbackConfigurationResource
pub struct CustomTaskExtensionCallbackConfiguration {
    /// `timeoutDuration`.
    pub timeout_duration: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomTaskExtensionCallbackConfiguration: "microsoft.graph.identityGovernance.customTaskExtensionCallbackConfiguration", complex, base crate::models::CustomExtensionCallbackConfiguration;
    timeout_duration: "timeoutDuration",
}

mg::derived_from! { CustomTaskExtensionCallbackConfiguration: crate::models::CustomExtensionCallbackConfiguration }

impl CustomTaskExtensionCallbackConfiguration {
    /// `authorizedApps`: many [`Application`](crate::models::Application).
    pub const AUTHORIZED_APPS: mg::Nav<
        CustomTaskExtensionCallbackConfiguration,
        Vec<crate::models::Application>,
    > = mg::Nav::new("authorizedApps");
}
