// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`OnPasswordSubmitHandler`](models::OnPasswordSubmitHandler), and
/// the methods below.
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
/// ```
#[derive(Clone, Debug)]
pub struct OnPasswordSubmitHandlerResource(mg::One<models::OnPasswordSubmitHandler>);

mg::builder! { OnPasswordSubmitHandlerResource: mg::One<models::OnPasswordSubmitHandler> }

impl OnPasswordSubmitHandlerResource {
    /// `…/microsoft.graph.onPasswordMigrationCustomExtensionHandler`: cast to
    /// [`OnPasswordMigrationCustomExtensionHandler`].
    ///
    /// [`OnPasswordMigrationCustomExtensionHandler`]: models::OnPasswordMigrationCustomExtensionHandler
    #[doc(alias = "microsoft.graph.onPasswordMigrationCustomExtensionHandler")]
    #[inline]
    pub fn cast_to_on_password_migration_custom_extension_handler(
        &self,
    ) -> requests::on_password_migration_custom_extension_handler::OnPasswordMigrationCustomExtensionHandlerResource {
        mg::navigate(self, "microsoft.graph.onPasswordMigrationCustomExtensionHandler")
    }
}
