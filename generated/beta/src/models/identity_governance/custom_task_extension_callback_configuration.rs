// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.customTaskExtensionCallbackConfiguration`, a complex type derived from `microsoft.graph.customExtensionCallbackConfiguration`.
    CustomTaskExtensionCallbackConfiguration "microsoft.graph.identityGovernance.customTaskExtensionCallbackConfiguration" "complex" : crate::models::CustomExtensionCallbackConfiguration;
    /// `timeoutDuration`: Duration
    timeout_duration "timeoutDuration": mg::Duration,
}

mg::derived_from! { CustomTaskExtensionCallbackConfiguration: crate::models::CustomExtensionCallbackConfiguration }

impl CustomTaskExtensionCallbackConfiguration {
    /// `authorizedApps`: many `application`
    pub const AUTHORIZED_APPS: mg::Nav<
        CustomTaskExtensionCallbackConfiguration,
        Vec<crate::models::Application>,
    > = mg::Nav::new("authorizedApps");
}
