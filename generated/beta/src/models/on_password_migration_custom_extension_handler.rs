// @generated
use crate::mg;

/// Complex type `microsoft.graph.onPasswordMigrationCustomExtensionHandler`, derived from
/// [`OnPasswordSubmitHandler`](super::OnPasswordSubmitHandler).
///
/// Requests: [`OnPasswordMigrationCustomExtensionHandlerResource`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .authentication_event_listeners()
///     .id(id)
///     .cast_to_on_password_submit_listener()
///     .handler()
///     .cast_to_on_password_migration_custom_extension_handler()
/// ```
///
/// [`OnPasswordMigrationCustomExtensionHandlerResource`]: crate::requests::on_password_migration_custom_extension_handler::OnPasswordMigrationCustomExtensionHandlerResource
pub struct OnPasswordMigrationCustomExtensionHandler {
    /// `configuration`.
    pub configuration: mg::Field<
        mg::Boxed<super::CustomExtensionOverwriteConfiguration>,
    >,
    /// `migrationPropertyId`. Never null.
    pub migration_property_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPasswordMigrationCustomExtensionHandler: "microsoft.graph.onPasswordMigrationCustomExtensionHandler", complex, base super::OnPasswordSubmitHandler;
    configuration: "configuration",
    migration_property_id: "migrationPropertyId" required,
}

mg::derived_from! { OnPasswordMigrationCustomExtensionHandler: super::OnPasswordSubmitHandler }

impl OnPasswordMigrationCustomExtensionHandler {
    /// `customExtension`:
    /// [`OnPasswordSubmitCustomExtension`](super::OnPasswordSubmitCustomExtension).
    pub const CUSTOM_EXTENSION: mg::Nav<
        OnPasswordMigrationCustomExtensionHandler,
        super::OnPasswordSubmitCustomExtension,
    > = mg::Nav::new("customExtension");
}
