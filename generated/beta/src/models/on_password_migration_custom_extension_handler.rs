// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPasswordMigrationCustomExtensionHandler`, a complex type derived from `microsoft.graph.onPasswordSubmitHandler`.
    OnPasswordMigrationCustomExtensionHandler "microsoft.graph.onPasswordMigrationCustomExtensionHandler" "complex" : super::OnPasswordSubmitHandler;
    /// `configuration`: customExtensionOverwriteConfiguration
    configuration "configuration": mg::Boxed<super::CustomExtensionOverwriteConfiguration>,
    /// `migrationPropertyId`: String, not null
    migration_property_id "migrationPropertyId" "r": String,
}

mg::derived_from! { OnPasswordMigrationCustomExtensionHandler: super::OnPasswordSubmitHandler }

impl OnPasswordMigrationCustomExtensionHandler {
    /// `customExtension`: `onPasswordSubmitCustomExtension`
    pub const CUSTOM_EXTENSION: mg::Nav<
        OnPasswordMigrationCustomExtensionHandler,
        super::OnPasswordSubmitCustomExtension,
    > = mg::Nav::new("customExtension");
}
