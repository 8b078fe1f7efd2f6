// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onPasswordMigrationCustomExtensionHandler`, by its URL.
    OnPasswordMigrationCustomExtensionHandlerResource(mg::One<models::OnPasswordMigrationCustomExtensionHandler>)
}

impl OnPasswordMigrationCustomExtensionHandlerResource {
    /// `…/customExtension`: `onPasswordSubmitCustomExtension`
    #[inline]
    pub fn custom_extension(
        &self,
    ) -> requests::on_password_submit_custom_extension::OnPasswordSubmitCustomExtensionResource {
        mg::to(self, "customExtension")
    }
}
