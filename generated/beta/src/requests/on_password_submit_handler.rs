// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onPasswordSubmitHandler`, by its URL.
    OnPasswordSubmitHandlerResource(mg::One<models::OnPasswordSubmitHandler>)
}

impl OnPasswordSubmitHandlerResource {
    /// `…/microsoft.graph.onPasswordMigrationCustomExtensionHandler`
    #[inline]
    pub fn as_on_password_migration_custom_extension_handler(
        &self,
    ) -> requests::on_password_migration_custom_extension_handler::OnPasswordMigrationCustomExtensionHandlerResource {
        mg::to(self, "microsoft.graph.onPasswordMigrationCustomExtensionHandler")
    }
}
