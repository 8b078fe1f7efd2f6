// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.documentSet`, by its URL.
    ///
    /// For example `/sites/{site-id}/contentTypes/{contentType-id}/documentSet`.
    DocumentSetResource(mg::One<models::DocumentSet>)
}

impl DocumentSetResource {
    /// `…/sharedColumns`: many `columnDefinition`
    #[inline]
    pub fn shared_columns(
        &self,
    ) -> requests::column_definition::ColumnDefinitionCollection {
        mg::to(self, "sharedColumns")
    }

    /// `…/welcomePageColumns`: many `columnDefinition`
    #[inline]
    pub fn welcome_page_columns(
        &self,
    ) -> requests::column_definition::ColumnDefinitionCollection {
        mg::to(self, "welcomePageColumns")
    }
}
