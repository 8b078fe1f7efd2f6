// @generated
use crate::{mg, models, requests};

/// Requests on one [`ColumnDefinition`](models::ColumnDefinition): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.sites().id(id).columns().id(id)`.
#[derive(Clone, Debug)]
pub struct ColumnDefinitionResource(mg::One<models::ColumnDefinition>);

mg::builder! { ColumnDefinitionResource: mg::One<models::ColumnDefinition> }

impl ColumnDefinitionResource {
    /// `…/sourceColumn`: [`ColumnDefinition`](models::ColumnDefinition).
    #[inline]
    pub fn source_column(
        &self,
    ) -> requests::column_definition::ColumnDefinitionResource {
        mg::navigate(self, "sourceColumn")
    }

    /// `…/term`: [`TermColumn`](models::TermColumn).
    #[inline]
    pub fn term(&self) -> requests::term_column::TermColumnResource {
        mg::navigate(self, "term")
    }
}

/// Requests on a collection of [`ColumnDefinition`](models::ColumnDefinition): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.sites().id(id).columns()`.
pub type ColumnDefinitionCollection = mg::Many<
    models::ColumnDefinition,
    ColumnDefinitionResource,
>;
