// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`DocumentSet`](models::DocumentSet), and the methods below.
///
/// For example `graph.sites().id(id).content_types().id(id).document_set()`.
#[derive(Clone, Debug)]
pub struct DocumentSetResource(mg::One<models::DocumentSet>);

mg::builder! { DocumentSetResource: mg::One<models::DocumentSet> }

impl DocumentSetResource {
    /// `…/sharedColumns`: many [`ColumnDefinition`](models::ColumnDefinition).
    #[inline]
    pub fn shared_columns(
        &self,
    ) -> requests::column_definition::ColumnDefinitionCollection {
        mg::navigate(self, "sharedColumns")
    }

    /// `…/welcomePageColumns`: many [`ColumnDefinition`](models::ColumnDefinition).
    #[inline]
    pub fn welcome_page_columns(
        &self,
    ) -> requests::column_definition::ColumnDefinitionCollection {
        mg::navigate(self, "welcomePageColumns")
    }
}
