// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.columnDefinition`, by its URL.
    ///
    /// For example `/sites/{site-id}/columns/{columnDefinition-id}`.
    ColumnDefinitionResource(mg::One<models::ColumnDefinition>)
}

impl ColumnDefinitionResource {
    /// `…/sourceColumn`: `columnDefinition`
    #[inline]
    pub fn source_column(
        &self,
    ) -> requests::column_definition::ColumnDefinitionResource {
        mg::to(self, "sourceColumn")
    }

    /// `…/term`: `termColumn`
    #[inline]
    pub fn term(&self) -> requests::term_column::TermColumnResource {
        mg::to(self, "term")
    }
}

/// A collection of `microsoft.graph.columnDefinition`, by its URL.
///
/// For example `/sites/{site-id}/columns`.
pub type ColumnDefinitionCollection = mg::Many<
    models::ColumnDefinition,
    ColumnDefinitionResource,
>;
