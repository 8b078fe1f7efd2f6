// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`OnPasswordMigrationCustomExtensionHandler`], and the methods
/// below.
///
/// For example:
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
/// [`OnPasswordMigrationCustomExtensionHandler`]: models::OnPasswordMigrationCustomExtensionHandler
#[derive(Clone, Debug)]
pub struct OnPasswordMigrationCustomExtensionHandlerResource(
    mg::One<models::OnPasswordMigrationCustomExtensionHandler>,
);

mg::builder! { OnPasswordMigrationCustomExtensionHandlerResource: mg::One<models::OnPasswordMigrationCustomExtensionHandler> }

impl OnPasswordMigrationCustomExtensionHandlerResource {
    /// `…/customExtension`:
    /// [`OnPasswordSubmitCustomExtension`](models::OnPasswordSubmitCustomExtension).
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::on_password_submit_custom_extension::OnPasswordSubmitCustomExtensionResource {
        mg::navigate(self, "customExtension")
    }
}
